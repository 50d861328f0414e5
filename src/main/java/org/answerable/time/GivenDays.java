package org.answerable.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days in the parameters of an address: 2026-03-01. Empty parameters are passed over. */
record GivenDays(Map<String, List<String>> parameters) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Whether a parameter says anything. */
    boolean has(String name) {
        return !given(name).isEmpty();
    }

    /** Whether a parameter says something that is not one day. */
    boolean isUnreadable(String name) {
        return has(name) && day(name).isEmpty();
    }

    /** The one day that a parameter names. */
    Optional<LocalDate> day(String name) {
        var given = given(name);
        return given.size() == 1 ? read(given.getFirst()) : Optional.empty();
    }

    private List<String> given(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static Optional<LocalDate> read(String given) {
        try {
            return DAY.matcher(given).matches() ? Optional.of(LocalDate.parse(given)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
