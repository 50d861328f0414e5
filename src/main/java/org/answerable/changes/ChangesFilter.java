package org.answerable.changes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which recommendations a comparison of two days tells of.
 *
 * @param owner only those that the institution with this slug was responsible for on one of the two days
 * @param topic only those under the topic with this slug
 * @param publication only those of the publication with this slug
 * @param page counts from 1
 */
public record ChangesFilter(Optional<String> owner, Optional<String> topic, Optional<String> publication, int page) {

    /** The parameters that it is read from. */
    public static final List<String> NAMES = List.of("owner", "topic", "publication", "page");

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    /** Reads the parameters of an address as they were typed; a page that is no number is one that there is not. */
    public static ChangesFilter read(Map<String, String> typed) {
        return new ChangesFilter(
                Optional.ofNullable(typed.get("owner")),
                Optional.ofNullable(typed.get("topic")),
                Optional.ofNullable(typed.get("publication")),
                Optional.ofNullable(typed.get("page"))
                        .map(page -> NUMBER.matcher(page).matches() ? Integer.parseInt(page) : Integer.MAX_VALUE)
                        .orElse(1));
    }

    /** The address's query for one of its pages, without a question mark. Its values are known and need no escaping. */
    public String query(int number) {
        return Stream.of(
                        owner.map(slug -> "owner=" + slug),
                        topic.map(slug -> "topic=" + slug),
                        publication.map(slug -> "publication=" + slug),
                        Optional.of(number).filter(later -> later > 1).map(later -> "page=" + later))
                .flatMap(Optional::stream)
                .collect(joining("&"));
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return owner.isPresent() || topic.isPresent() || publication.isPresent();
    }
}
