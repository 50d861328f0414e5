package org.answerable.institution;

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
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes what is public about an institution. */
@Component
class InstitutionPublisher implements Publisher<InstitutionContent> {

    private static final int LONGEST_NAME = 300;

    private final InstitutionStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    InstitutionPublisher(InstitutionStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.INSTITUTION);
    }

    @Override
    public Class<InstitutionContent> content() {
        return InstitutionContent.class;
    }

    /** Once something is public about an institution nobody changes it alone, its duty to answer least of all. */
    @Override
    public boolean needsSecondPerson(InstitutionContent content, DraftHeader draft) {
        return draft.institution() != null && things.has(draft.institution());
    }

    @Override
    public List<Problem> check(InstitutionContent content, DraftHeader draft) {
        var from = content.validFrom();
        var until = content.validUntil();
        var checks = new Checks(things, draft)
                .that(draft.institution() != null, "institution", "problem.required")
                .chosen("kind", content.kind())
                .chosen("jurisdiction", content.jurisdiction())
                .chosen("duty", content.duty())
                .that(from == null || until == null || !until.isBefore(from), "validUntil", "problem.order")
                .words("name", content.name(), LONGEST_NAME)
                .wordsIfAny("shortName", content.shortName(), LONGEST_NAME)
                .wordsIfAny("place", content.place(), LONGEST_NAME)
                .wordsIfAny("dutyBasis", content.dutyBasis(), Wording.LONGEST)
                .wordsIfAny("role", content.role(), Wording.LONGEST)
                .past("trueFrom", content.trueFrom(), today.day())
                .grounds("grounds", content.grounds());
        counts(content.trueFrom(), draft.institution(), checks);
        return checks.problems();
    }

    /** Of two records the one true from the later day counts: an earlier one would be published and change nothing. */
    private void counts(@Nullable FuzzyDate from, @Nullable InstitutionId institution, Checks checks) {
        if (from != null && institution != null) {
            store.recordFrom(institution)
                    .ifPresent(day -> checks.that(!from.day().isBefore(day), "trueFrom", "problem.beforeRecord", day));
        }
    }

    /** A new name is no news of what the institution is responsible for; that it ends, or goes on after all, is. */
    @Override
    public Set<RecommendationId> publish(InstitutionContent content, Publishing publishing) {
        var act = publishing.act().number();
        var institution = Objects.requireNonNull(publishing.draft().institution());
        var lived = store.validUntil(institution);
        store.add(
                institution,
                content,
                new InstitutionStore.Names(
                        texts.add("institution.name", Objects.requireNonNull(content.name()), act),
                        texts.addIfAny("institution.short-name", content.shortName(), act),
                        texts.addIfAny("institution.place", content.place(), act),
                        texts.addIfAny("institution.duty", content.dutyBasis(), act),
                        texts.addIfAny("institution.role", content.role(), act)),
                act);
        return lived.equals(store.validUntil(institution)) ? Set.of() : things.rootsOf(institution);
    }
}
