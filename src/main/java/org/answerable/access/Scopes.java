package org.answerable.access;

import static org.answerable.schema.Tables.ROLE_GRANT;
import static org.answerable.schema.Tables.ROLE_GRANT_END;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.Role;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Which rows the current actor may touch, decided in SQL from the grants in force today: one definition each. */
@Component
public class Scopes {

    private final CurrentActor actor;
    private final Today today;

    Scopes(CurrentActor actor, Today today) {
        this.actor = actor;
        this.today = today;
    }

    /** The publication is one that the actor works on with one of these roles. */
    public Condition worksOn(Field<PublicationId> publication, Role... roles) {
        return publication.in(select(ROLE_GRANT.PUBLICATION_ID)
                .from(ROLE_GRANT)
                .where(inForce(actor.id(), today.day()))
                .and(ROLE_GRANT.ROLE.in(List.of(roles))));
    }

    /** The publication is one that the actor works on, or the actor is an auditor in force today. */
    public Condition mayRead(Field<PublicationId> publication) {
        return worksOn(publication, Role.CONTRIBUTOR, Role.APPROVER).or(holds(Role.AUDITOR));
    }

    /** The institution is one for which the actor speaks. */
    public Condition speaksFor(Field<InstitutionId> institution) {
        return institution.in(select(ROLE_GRANT.INSTITUTION_ID)
                .from(ROLE_GRANT)
                .where(inForce(actor.id(), today.day()))
                .and(ROLE_GRANT.ROLE.eq(Role.OFFICIAL)));
    }

    /** The actor holds this role today, for whatever. */
    public Condition holds(Role role) {
        return exists(selectOne()
                .from(ROLE_GRANT)
                .where(inForce(actor.id(), today.day()))
                .and(ROLE_GRANT.ROLE.eq(role)));
    }

    /** A row of {@code role_grant} that gives the actor something on that day. */
    public static Condition inForce(ActorId actor, LocalDate day) {
        return inForce(val(actor, ROLE_GRANT.ACTOR_ID), day);
    }

    /** The same for the actor of a row outside. */
    public static Condition inForce(Field<ActorId> actor, LocalDate day) {
        return ROLE_GRANT
                .ACTOR_ID
                .eq(actor)
                .and(ROLE_GRANT.VALID_FROM.le(day))
                .and(ROLE_GRANT.VALID_UNTIL.isNull().or(ROLE_GRANT.VALID_UNTIL.ge(day)))
                .and(notExists(selectOne()
                        .from(ROLE_GRANT_END)
                        .where(ROLE_GRANT_END.GRANT_ID.eq(ROLE_GRANT.ID))
                        .and(ROLE_GRANT_END.ENDS_ON.le(day))));
    }
}
