package org.answerable.drafting;

import static org.answerable.schema.Tables.ACTOR;
import static org.answerable.schema.Tables.APPROVAL;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.DRAFT_REVISION;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.RECOMMENDATION;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.answerable.access.Scopes;
import org.answerable.publishing.Act;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class DraftStore {

    private final DSLContext db;
    private final Scopes scopes;
    private final DraftFields scope;

    DraftStore(DSLContext db, Scopes scopes, DraftFields scope) {
        this.db = db;
        this.scopes = scopes;
        this.scope = scope;
    }

    /** The header with the content as kept. */
    record Kept(DraftHeader header, JSONB content) {}

    /** Whether the publication and the institution exist, where the draft names any. */
    boolean isThere(NewDraft draft) {
        return (draft.publication() == null || db.fetchExists(PUBLICATION, PUBLICATION.ID.eq(draft.publication())))
                && (draft.institution() == null || db.fetchExists(INSTITUTION, INSTITUTION.ID.eq(draft.institution())));
    }

    void add(DraftHeader draft, JSONB content) {
        db.insertInto(DRAFT)
                .set(DRAFT.ID, draft.id())
                .set(DRAFT.KIND, draft.kind())
                .set(DRAFT.PUBLICATION_ID, draft.publication())
                .set(DRAFT.INSTITUTION_ID, draft.institution())
                .set(DRAFT.RECOMMENDATION_ID, draft.recommendation())
                .set(DRAFT.SUBJECT_ID, draft.subject())
                .set(DRAFT.CONTENT, content)
                .set(DRAFT.STATE, draft.state())
                .set(DRAFT.DRAFTED_BY, draft.draftedBy())
                .set(DRAFT.CHANGED_BY, draft.changedBy())
                .set(DRAFT.CREATED_AT, draft.createdAt())
                .set(DRAFT.CHANGED_AT, draft.changedAt())
                .set(DRAFT.VERSION, draft.version())
                .execute();
        addRevision(draft.id(), draft.version(), content, draft.changedBy(), draft.changedAt());
    }

    /** Whether the actor may write the draft that was just added; asked in SQL like every other row. */
    boolean isMine(DraftId id) {
        return db.fetchExists(db.selectOne().from(DRAFT).where(DRAFT.ID.eq(id)).and(scope.mayWrite()));
    }

    Optional<Kept> find(DraftId id) {
        return read(DRAFT.ID.eq(id).and(scope.mayRead()));
    }

    /** Locks the draft until the transaction ends. */
    Optional<Kept> findForWriting(DraftId id) {
        var locked = db.select(DRAFT.ID)
                .from(DRAFT)
                .where(DRAFT.ID.eq(id))
                .and(scope.mayWrite())
                .forUpdate()
                .fetchOptional(DRAFT.ID);
        return locked.flatMap(mine -> read(DRAFT.ID.eq(mine)));
    }

    boolean mayApprove(DraftId id) {
        return db.fetchExists(db.selectOne().from(DRAFT).where(DRAFT.ID.eq(id)).and(scope.mayApprove()));
    }

    /** Whether the actor speaks for an institution that has, or had, the recommendation or a part of it. */
    boolean speaksForAnOwner(RecommendationId root) {
        return db.fetchExists(db.selectOne()
                .from(ASSIGNMENT)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .where(RECOMMENDATION.ROOT_ID.eq(root))
                .and(scopes.speaksFor(ASSIGNMENT.INSTITUTION_ID)));
    }

    /** Whether the actor speaks for one of these institutions. */
    boolean speaksForOneOf(Set<InstitutionId> institutions) {
        return !institutions.isEmpty()
                && db.fetchExists(db.selectOne()
                        .from(INSTITUTION)
                        .where(INSTITUTION.ID.in(institutions))
                        .and(scopes.speaksFor(INSTITUTION.ID)));
    }

    /** Who saved any state of it, and who put it before the second person. */
    Set<ActorId> tookPart(DraftId id) {
        return db.select(DRAFT_REVISION.CHANGED_BY)
                .from(DRAFT_REVISION)
                .where(DRAFT_REVISION.DRAFT_ID.eq(id))
                .union(db.select(DRAFT.SUBMITTED_BY)
                        .from(DRAFT)
                        .where(DRAFT.ID.eq(id))
                        .and(DRAFT.SUBMITTED_BY.isNotNull()))
                .fetchSet(DRAFT_REVISION.CHANGED_BY);
    }

    Optional<JSONB> revision(DraftId id, int version) {
        return db.select(DRAFT_REVISION.CONTENT)
                .from(DRAFT_REVISION)
                .where(DRAFT_REVISION.DRAFT_ID.eq(id))
                .and(DRAFT_REVISION.VERSION.eq(version))
                .fetchOptional(DRAFT_REVISION.CONTENT);
    }

    /** Keeps new content as the next version; the row must be locked. */
    void save(DraftHeader draft, JSONB content, ActorId by, Instant at) {
        db.update(DRAFT)
                .set(DRAFT.CONTENT, content)
                .set(DRAFT.CHANGED_BY, by)
                .set(DRAFT.CHANGED_AT, at)
                .set(DRAFT.VERSION, draft.version() + 1)
                .where(DRAFT.ID.eq(draft.id()))
                .execute();
        addRevision(draft.id(), draft.version() + 1, content, by, at);
    }

    /** Puts a locked draft before the second person. */
    void submit(DraftId id, ActorId by, Instant at) {
        db.update(DRAFT)
                .set(DRAFT.STATE, DraftState.SUBMITTED)
                .setNull(DRAFT.RETURN_NOTE)
                .set(DRAFT.SUBMITTED_BY, by)
                .set(DRAFT.SUBMITTED_AT, at)
                .where(DRAFT.ID.eq(id))
                .execute();
    }

    /** Moves a locked draft into a state; nobody has submitted it then. */
    void move(DraftId id, DraftState state, @Nullable String note) {
        db.update(DRAFT)
                .set(DRAFT.STATE, state)
                .set(DRAFT.RETURN_NOTE, note)
                .setNull(DRAFT.SUBMITTED_BY)
                .setNull(DRAFT.SUBMITTED_AT)
                .where(DRAFT.ID.eq(id))
                .execute();
    }

    /** Closes a locked draft whose facts are published; who submitted it stays. */
    void close(DraftId id) {
        db.update(DRAFT)
                .set(DRAFT.STATE, DraftState.PUBLISHED)
                .setNull(DRAFT.RETURN_NOTE)
                .where(DRAFT.ID.eq(id))
                .execute();
    }

    ApprovalId addApproval(DraftHeader draft, ActorId by, Act act) {
        var id = ApprovalId.next();
        db.insertInto(APPROVAL)
                .set(APPROVAL.ID, id)
                .set(APPROVAL.DRAFT_ID, draft.id())
                .set(APPROVAL.DRAFTED_BY, draft.draftedBy())
                .set(
                        APPROVAL.SUBMITTED_BY,
                        db.select(DRAFT.SUBMITTED_BY).from(DRAFT).where(DRAFT.ID.eq(draft.id())))
                .set(APPROVAL.DRAFT_VERSION, draft.version())
                .set(APPROVAL.APPROVED_BY, by)
                .set(APPROVAL.ACT, act.number())
                .execute();
        return id;
    }

    /** Stands in for the second person while a preview is made; goes with the preview's transaction. */
    ActorId addStandIn(Instant at) {
        var id = ActorId.next();
        db.insertInto(ACTOR)
                .set(ACTOR.ID, id)
                .set(ACTOR.KIND, "JOB")
                .set(ACTOR.CREATED_AT, at)
                .execute();
        return id;
    }

    private void addRevision(DraftId id, int version, JSONB content, ActorId by, Instant at) {
        db.insertInto(DRAFT_REVISION)
                .set(DRAFT_REVISION.DRAFT_ID, id)
                .set(DRAFT_REVISION.VERSION, version)
                .set(DRAFT_REVISION.CONTENT, content)
                .set(DRAFT_REVISION.CHANGED_BY, by)
                .set(DRAFT_REVISION.CHANGED_AT, at)
                .execute();
    }

    private Optional<Kept> read(Condition which) {
        return db.select(
                        DRAFT.ID,
                        DRAFT.KIND,
                        DRAFT.PUBLICATION_ID,
                        DRAFT.INSTITUTION_ID,
                        DRAFT.RECOMMENDATION_ID,
                        DRAFT.SUBJECT_ID,
                        DRAFT.STATE,
                        DRAFT.RETURN_NOTE,
                        DRAFT.DRAFTED_BY,
                        DRAFT.CHANGED_BY,
                        DRAFT.CREATED_AT,
                        DRAFT.CHANGED_AT,
                        DRAFT.SUBMITTED_AT,
                        DRAFT.VERSION,
                        DRAFT.CONTENT)
                .from(DRAFT)
                .where(which)
                .fetchOptional(row -> new Kept(
                        new DraftHeader(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9(),
                                row.value10(),
                                row.value11(),
                                row.value12(),
                                row.value13(),
                                row.value14()),
                        row.value15()));
    }
}
