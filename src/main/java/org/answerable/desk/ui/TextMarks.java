package org.answerable.desk.ui;

import org.answerable.desk.TextLine;
import org.answerable.parts.Terms;
import org.jspecify.annotations.Nullable;

/** How the words in one language stand, as the last part of a key. */
final class TextMarks {

    private TextMarks() {}

    /** The words, or the tombstone where they were removed. */
    static String words(TextLine.Version version) {
        return version.body() == null ? Terms.removed(version.removal()) : version.body();
    }

    static String of(TextLine.@Nullable Version version, boolean original) {
        if (version == null) {
            return "missing";
        }
        if (original || !version.translation()) {
            return "original";
        }
        return version.outOfDate() ? "outOfDate" : "translated";
    }
}
