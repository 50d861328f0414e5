package org.answerable.vocabulary;

import java.util.Arrays;

/** How far a piece of information is confirmed, after the Admiralty code: 1 confirmed … 6 cannot be judged. */
public enum Credibility {
    /** Confirmed by other sources. */
    ONE(1),
    /** Probably true. */
    TWO(2),
    /** Possibly true. */
    THREE(3),
    /** Doubtful. */
    FOUR(4),
    /** Improbable. */
    FIVE(5),
    /** Cannot be judged. */
    SIX(6);

    private final int figure;

    Credibility(int figure) {
        this.figure = figure;
    }

    /** The credibility with this figure, 1 to 6. */
    public static Credibility of(int figure) {
        return Arrays.stream(values())
                .filter(credibility -> credibility.figure == figure)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("credibility is 1 to 6, not " + figure));
    }

    /** 1 to 6. */
    public int figure() {
        return figure;
    }
}
