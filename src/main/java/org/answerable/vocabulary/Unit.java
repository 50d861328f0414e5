package org.answerable.vocabulary;

/** In what an indicator is counted. */
public enum Unit {
    /** Parts of a hundred. */
    PERCENT,
    /** Human beings: fewer than ten are not told. */
    PEOPLE,
    /** Things that are no people. */
    NUMBER,
    /** Days. */
    DAYS,
    /** Points of an index. */
    POINTS;

    /** Fewer people than this could be recognised; what is known of them is not shown. */
    public static final int FEWEST_PEOPLE = 10;

    /** Whether an amount is a part of a whole: such can be drawn against it, and lie so many points apart. */
    public boolean isShare() {
        return this == PERCENT;
    }
}
