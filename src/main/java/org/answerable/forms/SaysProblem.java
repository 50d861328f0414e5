package org.answerable.forms;

import org.jspecify.annotations.Nullable;

/** A field made of several that says itself what is wrong. */
public interface SaysProblem {

    /** Says what is wrong; null when nothing is. */
    void setError(@Nullable String words);
}
