package org.answerable.vocabulary;

import org.jspecify.annotations.Nullable;

/** Where a statement comes from: {@code ELSEWHERE} needs the source, {@code PAPER} the passage. */
public record Grounds(
        Provenance provenance,
        @Nullable SourceId source,
        @Nullable PassageId passage,
        boolean expertMustConfirm) {

    /** Our own judgement, which an expert has still to confirm. */
    public static Grounds judgement() {
        return new Grounds(Provenance.JUDGEMENT, null, null, true);
    }

    /** Whether what the provenance needs is there. */
    public boolean whole() {
        return switch (provenance) {
            case PAPER -> passage != null;
            case ELSEWHERE -> source != null;
            case JUDGEMENT -> true;
        };
    }
}
