package org.answerable.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.publishing.PublishedThings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes sources, alone or together with the fact that brings one. */
@Component
public class Sources implements Publisher<SourceContent> {

    private static final int LONGEST_PUBLISHER = 300;
    private static final int LONGEST_TITLE = 1000;

    private final SourceStore store;
    private final PublishedThings things;
    private final Today today;

    Sources(SourceStore store, PublishedThings things, Today today) {
        this.store = store;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.SOURCE);
    }

    @Override
    public Class<SourceContent> content() {
        return SourceContent.class;
    }

    @Override
    public List<Problem> check(SourceContent source, DraftHeader draft) {
        var checks = new Checks(things, draft);
        check(source, "", checks);
        return checks.that(!things.has(source.id()), "id", "problem.alreadyPublished")
                .problems();
    }

    /** Adds what keeps this source from being published, with this before the names of the fields. */
    public void check(SourceContent source, String prefix, Checks checks) {
        var date = source.publishedOn();
        var checked = source.checkedOn();
        checks.chosen(prefix + "kind", source.kind())
                .written(prefix + "publisher", source.publisher(), LONGEST_PUBLISHER)
                .written(prefix + "title", source.title(), LONGEST_TITLE)
                .that(isLanguage(source.titleLanguage()), prefix + "titleLanguage", "problem.languageTag")
                .that(date == null || !date.day().isAfter(today.day()), prefix + "publishedOn", "problem.future")
                .address(prefix + "address", source.address())
                .that(checked == null || !checked.isAfter(today.day()), prefix + "checkedOn", "problem.future");
    }

    @Override
    public Set<RecommendationId> publish(SourceContent source, Publishing publishing) {
        add(source, publishing.act().number());
        return Set.of();
    }

    /** Adds a source as part of an act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(SourceContent source, ActNumber act) {
        store.add(source, act);
    }

    private static boolean isLanguage(@org.jspecify.annotations.Nullable String tag) {
        return tag != null
                && tag.length() <= 35
                && !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }
}
