package org.answerable.people;

import java.time.LocalDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role to give, for a time.
 *
 * @param publication for contributors and approvers
 * @param institution for officials
 * @param from the first day, in the installation's zone
 * @param until the last day; open where null
 */
public record NewGrant(
        Role role,
        @Nullable PublicationId publication,
        @Nullable InstitutionId institution,
        LocalDate from,
        @Nullable LocalDate until) {

    /** A role for work on a publication. */
    public static NewGrant on(PublicationId publication, Role role, LocalDate from) {
        return new NewGrant(role, publication, null, from, null);
    }

    /** To speak for an institution. */
    public static NewGrant speakingFor(InstitutionId institution, LocalDate from) {
        return new NewGrant(Role.OFFICIAL, null, institution, from, null);
    }

    /** Auditor or administrator of the whole. */
    public static NewGrant ofTheWhole(Role role, LocalDate from) {
        return new NewGrant(role, null, null, from, null);
    }

    /** Whether the role has what it is for, and the days their order. */
    boolean whole() {
        var scoped = switch (role) {
            case CONTRIBUTOR, APPROVER -> publication != null && institution == null;
            case OFFICIAL -> institution != null && publication == null;
            case AUDITOR, ADMINISTRATOR -> publication == null && institution == null;
        };
        return scoped && (until == null || !until.isBefore(from));
    }
}
