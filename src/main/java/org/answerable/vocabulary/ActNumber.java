package org.answerable.vocabulary;

import java.util.concurrent.ThreadLocalRandom;

/** The number of a publishing act; they only grow, and no later commit has a smaller one. Zero means: nothing published. */
public record ActNumber(long number) implements Comparable<ActNumber> {

    /** From here on numbers are those of acts that are taken back; no act that stays comes so far. */
    public static final long FIRST_REHEARSAL = 1L << 60;

    /** Some number, not the same one twice: to see where a select holds it. */
    public static ActNumber some() {
        return new ActNumber(ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE, Long.MAX_VALUE));
    }

    /** Whether the act is one that is taken back. */
    public boolean isRehearsal() {
        return number >= FIRST_REHEARSAL;
    }

    @Override
    public int compareTo(ActNumber other) {
        return Long.compare(number, other.number);
    }
}
