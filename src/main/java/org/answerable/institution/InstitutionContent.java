package org.answerable.institution;

import java.time.LocalDate;
import org.answerable.language.Wording;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What a draft says in public about an institution. */
public record InstitutionContent(
        @Nullable InstitutionKind kind,
        @Nullable Jurisdiction jurisdiction,
        @Nullable Duty duty,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Wording name,
        @Nullable Wording shortName,
        @Nullable Wording place,
        @Nullable Wording dutyBasis,
        @Nullable Wording role,
        @Nullable FuzzyDate trueFrom,
        @Nullable Grounds grounds) {

    /** Nothing written yet. */
    public static InstitutionContent nothing() {
        return new InstitutionContent(null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
