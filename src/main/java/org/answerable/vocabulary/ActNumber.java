package org.answerable.vocabulary;

/** The number of a publishing act; they only grow, and no later commit has a smaller one. Zero means: nothing published. */
public record ActNumber(long number) implements Comparable<ActNumber> {

    @Override
    public int compareTo(ActNumber other) {
        return Long.compare(number, other.number);
    }
}
