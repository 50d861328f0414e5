package org.answerable.answering;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of itself.
 *
 * @param tag names its version, without quotes
 * @param exact whether the same version is always the same bytes
 * @param type the media type
 * @param language BCP 47 tag; null where it is in none
 * @param more further headers
 */
public record Kept(
        String tag, boolean exact, String type, @Nullable String language, Map<String, String> more) {

    public Kept {
        more = Map.copyOf(more);
    }

    /** The same bytes for everybody who asks for this version. */
    public static Kept exactly(String tag, String type, @Nullable String language) {
        return new Kept(tag, true, type, language, Map.of());
    }

    /** The same content, though not the same bytes. */
    public static Kept loosely(String tag, String type, @Nullable String language) {
        return new Kept(tag, false, type, language, Map.of());
    }

    /** With one more header. */
    public Kept with(String header, String value) {
        var all = new LinkedHashMap<>(more);
        all.put(header, value);
        return new Kept(tag, exact, type, language, all);
    }
}
