package org.answerable.face;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.answerable.answering.Moment;
import org.answerable.fact.AsOf;
import org.answerable.time.PointInTime;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Who looks at what.
 *
 * @param origin scheme and host by which the reader came
 * @param path the page's path behind the language, as in {@code recommendations/R4}
 * @param query without a question mark; empty for none
 * @param then the point in time that the reader asked for; null for the present
 */
public record Visit(
        Language language,
        AsOf asOf,
        String origin,
        String path,
        String query,
        @Nullable PointInTime then) {

    /** What no page of ours asks for is not said again in its links. */
    private static final int LONGEST = 500;

    /** A reader's look at a page of a moment. */
    public static Visit of(HttpServletRequest request, Language language, String path, Moment moment) {
        return new Visit(
                language,
                new AsOf(moment.act(), moment.day()),
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                path,
                Optional.ofNullable(request.getQueryString())
                        .filter(query -> query.length() <= LONGEST)
                        .orElse(""),
                moment.then());
    }

    /** A look from inside the portal, as a preview takes one. */
    public static Visit inside(Language language, AsOf asOf, String path) {
        return inside(language, asOf, path, null);
    }

    /** The same at a point in time. */
    public static Visit inside(Language language, AsOf asOf, String path, @Nullable PointInTime then) {
        return new Visit(language, asOf, "", path, "", then);
    }

    /** The same look, with links to the pages of a point in time. */
    Visit at(@Nullable PointInTime other) {
        return new Visit(language, asOf, origin, path, query, other);
    }
}
