package org.answerable.drafting;

import java.util.List;

/**
 * Why a draft cannot be published.
 *
 * @param field the field of the content, as in {@code reasons} or {@code milestones[2].title}
 * @param key the words that say what to do
 * @param arguments what is put into them
 */
public record Problem(String field, String key, List<Object> arguments) {

    /** A problem whose words take no arguments. */
    public static Problem of(String field, String key) {
        return new Problem(field, key, List.of());
    }

    /** A problem whose words take arguments. */
    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
