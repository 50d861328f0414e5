package org.answerable.standing;

import java.util.List;
import java.util.OptionalInt;

/**
 * A part of a whole, kept exactly as two weights.
 *
 * @param part from 0 to the whole
 */
public record Share(int part, int whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /**
     * In whole per cent, halves upwards; nothing where there is nothing to count. Never 100 while something is left, nor
     * 0 while there is something.
     */
    public OptionalInt percent() {
        if (whole == 0) {
            return OptionalInt.empty();
        }
        if (part == 0 || part == whole) {
            return OptionalInt.of(part == 0 ? 0 : 100);
        }
        var rounded = (200L * part + whole) / (2L * whole);
        return OptionalInt.of(Math.clamp(rounded, 1, 99));
    }

    /** What parts of a whole add up to: their weights are added, above and below. */
    public static Share sum(List<Share> shares) {
        return shares.stream()
                .reduce(
                        new Share(0, 0),
                        (one, other) ->
                                new Share(Math.addExact(one.part, other.part), Math.addExact(one.whole, other.whole)));
    }
}
