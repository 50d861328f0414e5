package org.answerable.vocabulary;

/** The number of a publishing act; they only grow, and no later commit has a smaller one. Zero means: nothing published. */
public record ActNumber(long number) implements Comparable<ActNumber> {

    /** From here on numbers are those of acts that are taken back; no act that stays comes so far. */
    public static final long FIRST_REHEARSAL = 1L << 60;

    /** Whether the act is one that is taken back. */
    public boolean isRehearsal() {
        return number >= FIRST_REHEARSAL;
    }

    @Override
    public int compareTo(ActNumber other) {
        return Long.compare(number, other.number);
    }
}
