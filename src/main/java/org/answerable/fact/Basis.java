package org.answerable.fact;

import java.time.LocalDate;
import org.answerable.language.Removal;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Provenance;
import org.jspecify.annotations.Nullable;

/** Where a published statement comes from: the place in the paper, the source, or our own judgement. */
public record Basis(
        Provenance provenance,
        boolean expertMustConfirm,
        @Nullable Cited source,
        @Nullable ShownText place) {

    /** Whether it is our judgement that an expert has yet to confirm: what most milestones and owners are. */
    public boolean openJudgement() {
        return provenance == Provenance.JUDGEMENT && expertMustConfirm;
    }

    /**
     * A source as a reader can look it up.
     *
     * @param titleLanguage BCP 47 tag of the title
     * @param address null where it is known by publisher and date only
     * @param checkedOn null where nobody has looked again since it was noted
     * @param removal why publisher, title and address were removed; null while they are there
     */
    public record Cited(
            EvidenceKind kind,
            String publisher,
            String title,
            String titleLanguage,
            @Nullable FuzzyDate published,
            @Nullable String address,
            @Nullable LocalDate checkedOn,
            @Nullable Removal removal) {}
}
