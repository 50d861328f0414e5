package org.answerable.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.answerable.vocabulary.GrantId;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person with all the roles they ever had, the latest first.
 *
 * @param keptName the name as it is kept, which for the people of a demo is not the one that is shown
 * @param version for changing name and address
 * @param invitedUntil until when a one-time link works, where one was given that is not used; UTC
 */
public record PersonPage(
        PersonLine person,
        String keptName,
        int version,
        @Nullable Instant invitedUntil,
        List<Grant> grants) {

    /**
     * A role of the person.
     *
     * @param scope the publication's or institution's name; null where the role is for the whole
     * @param until the last day on which it gives anything; null where open
     * @param givenBy a colleague's name; null where that is not known any more or was no person
     */
    public record Grant(
            GrantId id,
            Role role,
            @Nullable String scope,
            LocalDate from,
            @Nullable LocalDate until,
            boolean over,
            @Nullable String givenBy) {}
}
