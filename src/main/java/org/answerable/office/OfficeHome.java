package org.answerable.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What concerns the institutions for which the reader speaks.
 *
 * @param today the day for which it is told, in the installation's zone
 */
public record OfficeHome(LocalDate today, List<Desk> desks) {

    /** One institution with the recommendations that it owns or owned, in the order of the paper. */
    public record Desk(Represented institution, List<Concern> concerns) {}

    /** The institution with this address, or the first where none is named. */
    public Optional<Desk> chosen(@Nullable String slug) {
        return desks.stream()
                .filter(desk -> slug == null || desk.institution().slug().equals(slug))
                .findFirst();
    }

    /** The institutions themselves. */
    public List<Represented> institutions() {
        return desks.stream().map(Desk::institution).toList();
    }
}
