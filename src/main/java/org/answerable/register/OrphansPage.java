package org.answerable.register;

import java.time.LocalDate;
import java.util.List;
import org.answerable.language.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * Duties without an owner.
 *
 * @param led recommendations and parts that nobody leads any more, the longest first
 * @param several those that one of several who lead does not lead any more, because it does not exist any more
 * @param supported those that an institution supported that does not exist any more
 */
public record OrphansPage(List<Orphan> led, List<Orphan> several, List<Orphan> supported) {

    /**
     * A duty that nobody has.
     *
     * @param whole the reference of the recommendation that it is a part of; null where it is whole
     * @param since the first day without an owner
     * @param last who had it last
     */
    public record Orphan(String reference, @Nullable String whole, ShownText title, LocalDate since, List<Last> last) {}

    /**
     * Who had a duty last.
     *
     * @param gone whether it exists no longer; else it gave the duty up
     */
    public record Last(String slug, ShownText name, LocalDate endedOn, boolean gone) {}

    /** Whether every duty has an owner. */
    public boolean isEmpty() {
        return led.isEmpty() && several.isEmpty() && supported.isEmpty();
    }
}
