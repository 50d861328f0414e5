package org.answerable.institution;

import org.answerable.language.Wording;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.SuccessionKind;
import org.jspecify.annotations.Nullable;

/** What the draft's institution became. */
public record SuccessionContent(
        @Nullable InstitutionId successor,
        @Nullable SuccessionKind kind,
        @Nullable FuzzyDate on,
        @Nullable Wording reason,
        @Nullable Grounds grounds) {

    /** Nothing written yet. */
    public static SuccessionContent nothing() {
        return new SuccessionContent(null, null, null, null, null);
    }
}
