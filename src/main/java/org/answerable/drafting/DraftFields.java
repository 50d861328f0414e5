package org.answerable.drafting;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Arrays;
import java.util.List;
import org.answerable.access.Scopes;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Role;
import org.jooq.Condition;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Whose drafts are whose, as conditions on the rows of {@code draft}. */
@Component
class DraftFields {

    private final Scopes scopes;

    DraftFields(Scopes scopes) {
        this.scopes = scopes;
    }

    /** The draft is of one's publication, of the institution that one speaks for, or the administrators'. */
    Condition mayWrite() {
        return DRAFT.KIND
                .in(kinds(DraftKind.Scope.PUBLICATION))
                .and(scopes.worksOn(DRAFT.PUBLICATION_ID, Role.CONTRIBUTOR, Role.APPROVER))
                .or(DRAFT.KIND
                        .in(kinds(DraftKind.Scope.INSTITUTION))
                        .and(scopes.speaksFor(DRAFT.INSTITUTION_ID))
                        .and(exists(concernsInstitution())))
                .or(DRAFT.KIND.in(kinds(DraftKind.Scope.INSTALLATION)).and(scopes.holds(Role.ADMINISTRATOR)));
    }

    /** The draft waits for an approver of its publication, or for an administrator where administrators write. */
    Condition mayApprove() {
        return DRAFT.KIND
                .in(kinds(DraftKind.Scope.PUBLICATION))
                .and(scopes.worksOn(DRAFT.PUBLICATION_ID, Role.APPROVER))
                .or(DRAFT.KIND.in(kinds(DraftKind.Scope.INSTALLATION)).and(scopes.holds(Role.ADMINISTRATOR)));
    }

    /** The institution is, or was, an owner of the recommendation or of a part of it. */
    private static Select<?> concernsInstitution() {
        return selectOne()
                .from(ASSIGNMENT)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .where(RECOMMENDATION.ROOT_ID.eq(DRAFT.RECOMMENDATION_ID))
                .and(ASSIGNMENT.INSTITUTION_ID.eq(DRAFT.INSTITUTION_ID));
    }

    /** What one may write, and for auditors what staff write; an official's unsent words are the institution's own. */
    Condition mayRead() {
        return mayWrite()
                .or(DRAFT.KIND.notIn(kinds(DraftKind.Scope.INSTITUTION)).and(scopes.holds(Role.AUDITOR)));
    }

    private static List<DraftKind> kinds(DraftKind.Scope scope) {
        return Arrays.stream(DraftKind.values())
                .filter(kind -> kind.scope() == scope)
                .toList();
    }
}
