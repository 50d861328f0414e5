package org.answerable.vocabulary;

/** What became of an institution. */
public enum SuccessionKind {
    /** It went into the other. */
    MERGED,
    /** The other is one of those into which it was divided. */
    SPLIT,
    /** The other took its place. */
    REPLACED,
    /** The other does not follow it after all: an earlier fact was a mistake. */
    NONE
}
