package org.answerable.desk.ui;

import org.answerable.desk.TextLine;
import org.jspecify.annotations.Nullable;

/** How the words in one language stand, as the last part of a key. */
final class TextMarks {

    private TextMarks() {}

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
