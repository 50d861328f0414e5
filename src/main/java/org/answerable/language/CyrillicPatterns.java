package org.answerable.language;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayDeque;

/** ICU patterns of the Serbian interface in Cyrillic script: the words, not the names and numbers of arguments. */
final class CyrillicPatterns {

    private CyrillicPatterns() {}

    static String of(String latin) {
        var parts = new MessagePattern(latin);
        var written = new StringBuilder(latin.length());
        var inWords = new ArrayDeque<Boolean>();
        var from = 0;
        for (var i = 0; i < parts.countParts(); i++) {
            var part = parts.getPart(i);
            var start = Math.max(from, part.getIndex()); // a word may be part of a larger part
            var before = latin.substring(from, start);
            from = Math.max(from, part.getLimit());
            written.append(Boolean.TRUE.equals(inWords.peek()) ? Cyrillic.of(before) : before)
                    .append(latin, start, from);
            switch (part.getType()) {
                case MSG_START -> inWords.push(true);
                case ARG_START -> inWords.push(false);
                case MSG_LIMIT, ARG_LIMIT -> inWords.pop();
                default -> {
                    // names, selectors, numbers: they stay
                }
            }
        }
        return written.append(latin, from, latin.length()).toString();
    }
}
