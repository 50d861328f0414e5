package org.answerable.desk;

import java.util.List;

/**
 * A page of what waits.
 *
 * @param total how many wait in all
 * @param page which page this is, from 0
 */
public record Queue(List<QueueLine> lines, int total, int page) {

    /** How many lines a page has at most. */
    public static final int PAGE = 50;

    /** Whether there are more after this page. */
    public boolean more() {
        return (page + 1) * PAGE < total;
    }
}
