package org.answerable.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.language.Texts;
import org.answerable.language.Wording;
import org.answerable.publishing.PublishedThings;
import org.answerable.source.Sources;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes what owners say about progress. */
@Component
class ClaimPublisher implements Publisher<ClaimContent> {

    private final ClaimStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;
    private final Sources sources;

    ClaimPublisher(ClaimStore store, Texts texts, PublishedThings things, Today today, Sources sources) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
        this.sources = sources;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.CLAIM);
    }

    @Override
    public Class<ClaimContent> content() {
        return ClaimContent.class;
    }

    @Override
    public List<Problem> check(ClaimContent content, DraftHeader draft) {
        var source = content.source();
        var checks = new Checks(things, draft)
                .about("of", content.of())
                .owner("institution", content.institution())
                .that(isOwn(content), "of", "problem.notOwned")
                .that(!isOver(content, draft), "on", "problem.dutyEnded")
                .past("on", content.on(), today.day())
                .chosen("status", content.status())
                .that(content.channel() == Channel.PORTAL, "channel", "problem.channel")
                .words("words", content.words(), Wording.LONGEST);
        var of = content.of();
        var milestone = content.milestone();
        if (milestone != null) {
            checks.milestone("milestone", milestone)
                    .that(of == null || !store.isOfAnother(milestone, of), "milestone", "problem.outside");
        }
        if (source != null) {
            sources.check(source, "source.", checks);
        }
        return checks.problems();
    }

    @Override
    public Set<RecommendationId> publish(ClaimContent content, Publishing publishing) {
        var act = publishing.act().number();
        var of = Objects.requireNonNull(content.of());
        var source = content.source();
        if (source != null && !things.has(source.id())) {
            sources.add(source, act);
        }
        store.add(
                new ClaimStore.Claimed(
                        of,
                        content.milestone(),
                        Objects.requireNonNull(content.institution()),
                        Objects.requireNonNull(content.on()),
                        Objects.requireNonNull(content.status()),
                        Objects.requireNonNull(content.channel()),
                        source == null ? null : source.id()),
                texts.add("claim.words", Objects.requireNonNull(content.words()), act),
                act);
        return Set.of(things.item(of).orElseThrow().root());
    }

    /** Whoever gave the duty up says nothing of the days after: it would be public and count for nothing. */
    private boolean isOver(ClaimContent content, DraftHeader draft) {
        var root = draft.recommendation();
        var institution = content.institution();
        var on = content.on();
        return root != null && institution != null && on != null && things.gaveUp(institution, root, on.day());
    }

    /** Who owns a part reports on the milestones of the whole, too: they are nobody's alone. */
    private boolean isOwn(ClaimContent content) {
        var of = content.of();
        var institution = content.institution();
        return of == null
                || institution == null
                || things.answersFor(institution, of)
                || (content.milestone() != null && things.owns(institution, of));
    }
}
