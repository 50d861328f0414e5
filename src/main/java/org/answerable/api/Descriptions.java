package org.answerable.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Properties;

/**
 * What each member of an answer means, in English. A line is for every member of a name, or for that of one record:
 * {@code Owner.part}.
 */
final class Descriptions {

    private static final Properties WORDS = read();

    private Descriptions() {}

    static String of(RecordComponent member) {
        var own = WORDS.getProperty(member.getDeclaringRecord().getSimpleName() + "." + member.getName());
        var common = own == null ? WORDS.getProperty(member.getName()) : own;
        if (common == null) {
            throw new IllegalStateException("nothing says what " + member + " means");
        }
        return common;
    }

    /** What lines there are for. */
    static Properties all() {
        return WORDS;
    }

    private static Properties read() {
        try (var file = Descriptions.class.getResourceAsStream("members.properties")) {
            var words = new Properties();
            words.load(Objects.requireNonNull(file));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
