package org.answerable.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a list goes on, and of which act and day: whoever follows it sees one state of things, whatever is published
 * meanwhile. What it looks like is nobody's business.
 */
public record Cursor(long act, LocalDate day, String after) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})~(\\d{4}-\\d{2}-\\d{2})~([A-Za-z0-9-]{1,80})");

    /** As it stands in an address. */
    public String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((act + "~" + day + "~" + after).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what stands in an address; empty where it is none of ours. */
    public static Optional<Cursor> read(String written) {
        try {
            var found = SHAPE.matcher(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
            return found.matches()
                    ? Optional.of(
                            new Cursor(Long.parseLong(found.group(1)), LocalDate.parse(found.group(2)), found.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
