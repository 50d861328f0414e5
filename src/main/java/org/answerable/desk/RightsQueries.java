package org.answerable.desk;

import static org.answerable.desk.DeskFields.words;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.access.Scopes;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.SourceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What one may draft, and for which publications. */
@Repository
class RightsQueries {

    private final DSLContext db;
    private final Scopes scopes;

    RightsQueries(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    Optional<DraftRights> of(DraftId draft) {
        return db.select(
                        field(scopes.worksOn(DRAFT.PUBLICATION_ID, Role.CONTRIBUTOR, Role.APPROVER)),
                        field(scopes.worksOn(DRAFT.PUBLICATION_ID, Role.APPROVER)))
                .from(DRAFT)
                .where(DRAFT.ID.eq(draft))
                .and(ofStaff())
                .and(scopes.mayRead(DRAFT.PUBLICATION_ID))
                .fetchOptional(mapping(DraftRights::new));
    }

    List<PublicationLine> publications(Language reader) {
        return db.select(PUBLICATION.ID, PUBLICATION.SLUG, words(PUBLICATION_EDITION.TITLE_TEXT, reader))
                .from(PUBLICATION)
                .leftJoin(PUBLICATION_EDITION)
                .on(PUBLICATION_EDITION.ID.eq(edition()))
                .where(scopes.worksOn(PUBLICATION.ID, Role.CONTRIBUTOR, Role.APPROVER))
                .orderBy(PUBLICATION.CREATED_AT, PUBLICATION.ID)
                .fetch(mapping(PublicationLine::new));
    }

    /** The draft of a source that is not published yet. */
    Optional<DraftId> draftOf(SourceId source) {
        return db.select(DRAFT.ID)
                .from(DRAFT)
                .where(DRAFT.KIND.eq(DraftKind.SOURCE))
                .and(DRAFT.SUBJECT_ID.eq(source.id()))
                .and(DRAFT.STATE.ne(DraftState.PUBLISHED))
                .and(scopes.mayRead(DRAFT.PUBLICATION_ID))
                .fetchOptional(DRAFT.ID);
    }

    /** The reference of the recommendation that a draft touches, as soon as that is published. */
    Optional<String> reference(DraftId draft) {
        return db.select(RECOMMENDATION.REFERENCE)
                .from(DRAFT)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(DRAFT.RECOMMENDATION_ID))
                .where(DRAFT.ID.eq(draft))
                .and(ofStaff())
                .and(scopes.mayRead(DRAFT.PUBLICATION_ID))
                .fetchOptional(RECOMMENDATION.REFERENCE);
    }

    /** Not an institution's: its unsent words are its own, nothing of them is said, not even to auditors. */
    private static Condition ofStaff() {
        return DRAFT.KIND.notIn(Arrays.stream(DraftKind.values())
                .filter(kind -> kind.scope() == DraftKind.Scope.INSTITUTION)
                .toList());
    }

    private static Field<UUID> edition() {
        var latest = PUBLICATION_EDITION.as("latest");
        return field(select(latest.ID)
                .from(latest)
                .where(latest.PUBLICATION_ID.eq(PUBLICATION.ID))
                .orderBy(latest.ACT.desc())
                .limit(1));
    }
}
