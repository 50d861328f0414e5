package org.answerable.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.language.Texts;
import org.answerable.language.Wording;
import org.answerable.publishing.PublishedThings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Slug;
import org.answerable.vocabulary.TextId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes editions of a publication, its topics and passages. */
@Component
class PublicationPublisher implements Publisher<PublicationContent> {

    private static final int LONGEST_TITLE = 500;
    private static final String STAYS = "problem.publishedStays";

    private final PublicationStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    PublicationPublisher(PublicationStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.PUBLICATION);
    }

    @Override
    public Class<PublicationContent> content() {
        return PublicationContent.class;
    }

    /** Once an edition is published nobody changes alone what it says, the disclosure of interests least of all. */
    @Override
    public boolean needsSecondPerson(PublicationContent content, DraftHeader draft) {
        return draft.publication() != null && things.has(draft.publication());
    }

    @Override
    public List<Problem> check(PublicationContent content, DraftHeader draft) {
        var checks = new Checks(things, draft)
                .that(draft.publication() != null, "publication", "problem.required")
                .words("title", content.title(), LONGEST_TITLE)
                .words("summary", content.summary(), Wording.LONGEST)
                .words("disclosure", content.disclosure(), Wording.LONGEST)
                .wordsIfAny("dateNote", content.dateNote(), LONGEST_TITLE)
                .written("publisher", content.publisher(), 300)
                .written("authors", content.authors(), 500)
                .address("address", content.address());
        var date = content.publishedOn();
        checks.that(date == null || !date.day().isAfter(today.day()), "publishedOn", "problem.future");
        var byTwo = needsSecondPerson(content, draft);
        var topics = content.topics();
        var slugs = new HashSet<String>();
        for (int i = 0; i < topics.size(); i++) {
            var topic = topics.get(i);
            var field = "topics[" + i + "].slug";
            checks.that(Slug.fits(topic.slug()), field, "problem.slug")
                    .that(isFree(topic, slugs), field, "problem.slugTaken");
            said(checks, "topics[" + i + "].name", topic.name(), 100, store.nameOf(topic.id()), byTwo);
        }
        var passages = content.passages();
        for (int i = 0; i < passages.size(); i++) {
            var place = passages.get(i).place();
            said(
                    checks,
                    "passages[" + i + "].place",
                    place,
                    LONGEST_TITLE,
                    store.placeOf(passages.get(i).id()),
                    byTwo);
        }
        return checks.problems();
    }

    private void said(
            Checks checks,
            String field,
            @Nullable Wording written,
            int longest,
            Optional<TextId> published,
            boolean byTwo) {
        var there = published.map(texts::words);
        if (there.isPresent() && !there.get().whole()) {
            var given = written == null ? Wording.of(there.get().source(), "") : written;
            checks.that(given.in(there.get().source()) == null, field, "problem.removedStays")
                    .that(!given.tooLong(longest), field, "problem.tooLong", longest)
                    .that(stays(there.get(), given, byTwo), field, STAYS);
        } else {
            checks.words(field, written, longest)
                    .that(there.isEmpty() || written == null || stays(there.get(), written, byTwo), field, STAYS);
        }
    }

    /**
     * What it was first called it stays, also where that was removed. Two people add translations and write those that are
     * there anew; none is left out. Whoever publishes a first edition alone leaves topics of others as they are.
     */
    private static boolean stays(Wording there, Wording written, boolean byTwo) {
        return byTwo
                ? written.keepsOriginal(there)
                        && written.bodies().keySet().containsAll(there.bodies().keySet())
                : there.bodies().entrySet().stream()
                        .allMatch(words -> words.getValue().equals(written.in(words.getKey())));
    }

    /** What is in an address is given once in the installation, also by topics that no recommendation has yet. */
    private boolean isFree(TopicContent topic, Set<String> before) {
        var slug = topic.slug();
        return slug == null || (before.add(slug) && !store.hasAnother(topic.id(), slug));
    }

    @Override
    public Set<RecommendationId> publish(PublicationContent content, Publishing publishing) {
        var act = publishing.act().number();
        store.addEdition(
                Objects.requireNonNull(publishing.draft().publication()),
                content,
                texts.add("publication.title", Objects.requireNonNull(content.title()), act),
                texts.add("publication.summary", Objects.requireNonNull(content.summary()), act),
                texts.add("publication.disclosure", Objects.requireNonNull(content.disclosure()), act),
                texts.addIfAny("publication.date-note", content.dateNote(), act),
                act);
        for (var topic : content.topics()) {
            var name = topic.name();
            store.nameOf(topic.id())
                    .ifPresentOrElse(
                            text -> translated(text, name, publishing),
                            () -> store.addTopic(
                                    topic, texts.add("topic.name", Objects.requireNonNull(name), act), act));
        }
        for (var passage : content.passages()) {
            var place = passage.place();
            store.placeOf(passage.id())
                    .ifPresentOrElse(
                            text -> translated(text, place, publishing),
                            () -> store.addPassage(
                                    passage.id(),
                                    Objects.requireNonNull(publishing.draft().publication()),
                                    texts.add("passage.place", Objects.requireNonNull(place), act),
                                    act));
        }
        return Set.of();
    }

    /** The first edition is published by one person alone, who leaves topics of others as they are. */
    private void translated(TextId text, @Nullable Wording words, Publishing publishing) {
        if (words != null && publishing.approval() != null) {
            var begun = publishing.draft().createdAt();
            texts.translate(
                    text, words, begun, publishing.approval(), publishing.act().number());
        }
    }
}
