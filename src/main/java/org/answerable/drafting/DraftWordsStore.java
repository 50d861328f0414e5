package org.answerable.drafting;

import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.DRAFT_REVISION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

@Repository
class DraftWordsStore {

    private static final int ROWS_AT_ONCE = 200;

    private final DSLContext db;
    /** Asked for late: the publisher that removes words is one of them. */
    private final ObjectProvider<Publishers> publishers;

    DraftWordsStore(DSLContext db, ObjectProvider<Publishers> publishers) {
        this.db = db;
        this.publishers = publishers;
    }

    /** A draft that lost words. */
    record Changed(DraftId id, DraftKind kind, @Nullable RecommendationId recommendation) {}

    /** A saved state, and what is left of it. */
    private record Left(DraftId draft, int version, JSONB content) {}

    /** Leaves nothing that was typed in the draft and in any state that was saved; empty if there is no such draft. */
    Optional<Changed> blank(DraftId id) {
        var changed = changed(DRAFT.ID.eq(id)).remove(id);
        if (changed == null) {
            return Optional.empty();
        }
        rewrite(DRAFT.ID.eq(id), Set.of(), typed -> "");
        db.update(DRAFT)
                .setNull(DRAFT.RETURN_NOTE)
                .where(DRAFT.ID.eq(id))
                .and(DRAFT.RETURN_NOTE.isNotNull())
                .execute();
        return Optional.of(changed);
    }

    /**
     * Leaves of everything that was typed, and of the notes with which drafts came back, what {@code left} says.
     *
     * @param marks only what holds all of one of these sets is read
     */
    List<Changed> blankWhere(
            UnaryOperator<String> left, Set<Set<String>> marks, @Nullable PublicationId within, Set<DraftId> but) {
        var which = DRAFT.ID.notIn(but).and(within == null ? noCondition() : DRAFT.PUBLICATION_ID.eq(within));
        var ids = rewrite(which, marks, left);
        ids.addAll(clearNotes(which, left));
        return ids.isEmpty() ? List.of() : List.copyOf(changed(DRAFT.ID.in(ids)).values());
    }

    private Set<DraftId> rewrite(Condition which, Set<Set<String>> marks, UnaryOperator<String> left) {
        var ids = new HashSet<DraftId>();
        var drafts = new ArrayList<Left>();
        try (var rows = db.select(DRAFT.ID, DRAFT.KIND, DRAFT.VERSION, DRAFT.CONTENT)
                .from(DRAFT)
                .where(which)
                .and(holds(DRAFT.CONTENT, marks))
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy()) {
            rows.forEach(row -> publishers
                    .getObject()
                    .rewrite(row.value2(), row.value4(), left)
                    .ifPresent(content -> drafts.add(new Left(row.value1(), row.value3(), content))));
        }
        var revisions = new ArrayList<Left>();
        try (var rows = db.select(DRAFT_REVISION.DRAFT_ID, DRAFT.KIND, DRAFT_REVISION.VERSION, DRAFT_REVISION.CONTENT)
                .from(DRAFT_REVISION)
                .join(DRAFT)
                .on(DRAFT.ID.eq(DRAFT_REVISION.DRAFT_ID))
                .where(which)
                .and(holds(DRAFT_REVISION.CONTENT, marks))
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy()) {
            rows.forEach(row -> publishers
                    .getObject()
                    .rewrite(row.value2(), row.value4(), left)
                    .ifPresent(content -> revisions.add(new Left(row.value1(), row.value3(), content))));
        }
        drafts.forEach(draft -> {
            keep(draft);
            ids.add(draft.draft());
        });
        revisions.forEach(revision -> {
            db.update(DRAFT_REVISION)
                    .set(DRAFT_REVISION.CONTENT, revision.content())
                    .where(DRAFT_REVISION.DRAFT_ID.eq(revision.draft()))
                    .and(DRAFT_REVISION.VERSION.eq(revision.version()))
                    .execute();
            ids.add(revision.draft());
        });
        return ids;
    }

    private static Condition holds(Field<JSONB> content, Set<Set<String>> marks) {
        return marks.stream()
                .map(parts -> parts.stream()
                        .map(part -> content.cast(String.class).contains(part))
                        .reduce(trueCondition(), Condition::and))
                .reduce(Condition::or)
                .orElse(noCondition());
    }

    /**
     * What is still being written is another version from now on, so that nobody saves the old one over it, and waits
     * for nobody's approval any more.
     */
    private void keep(Left draft) {
        db.update(DRAFT)
                .set(DRAFT.CONTENT, draft.content())
                .where(DRAFT.ID.eq(draft.draft()))
                .execute();
        db.update(DRAFT)
                .set(DRAFT.VERSION, draft.version() + 1)
                .where(DRAFT.ID.eq(draft.draft()))
                .and(DRAFT.STATE.ne(DraftState.PUBLISHED))
                .execute();
        db.update(DRAFT)
                .set(DRAFT.STATE, DraftState.OPEN)
                .setNull(DRAFT.SUBMITTED_BY)
                .setNull(DRAFT.SUBMITTED_AT)
                .where(DRAFT.ID.eq(draft.draft()))
                .and(DRAFT.STATE.eq(DraftState.SUBMITTED))
                .execute();
    }

    private Set<DraftId> clearNotes(Condition which, UnaryOperator<String> left) {
        var ids = new HashSet<DraftId>();
        db.select(DRAFT.ID, DRAFT.RETURN_NOTE)
                .from(DRAFT)
                .where(which)
                .and(DRAFT.RETURN_NOTE.isNotNull())
                .forEach(row -> {
                    if (left.apply(row.value2()).isEmpty()) {
                        ids.add(row.value1());
                    }
                });
        db.update(DRAFT).setNull(DRAFT.RETURN_NOTE).where(DRAFT.ID.in(ids)).execute();
        return ids;
    }

    private Map<DraftId, Changed> changed(Condition which) {
        var found = new LinkedHashMap<DraftId, Changed>();
        db.select(DRAFT.ID, DRAFT.KIND, DRAFT.RECOMMENDATION_ID)
                .from(DRAFT)
                .where(which)
                .orderBy(DRAFT.ID)
                .forEach(row -> found.put(row.value1(), new Changed(row.value1(), row.value2(), row.value3())));
        return found;
    }
}
