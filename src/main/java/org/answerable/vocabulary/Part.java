package org.answerable.vocabulary;

/** How an institution is bound to a recommendation. */
public enum Part {
    /** It answers for it. */
    LEAD,
    /** It helps. */
    SUPPORTING,
    /** No longer. */
    ENDED
}
