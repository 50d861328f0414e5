package org.answerable.desk.ui;

import org.jspecify.annotations.Nullable;

/** A field made of several that says itself what is wrong. */
interface SaysProblem {

    /** Says what is wrong; null when nothing is. */
    void setError(@Nullable String words);
}
