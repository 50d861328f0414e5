package org.answerable.correction;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.DRAFT_REVISION;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_REVIEW;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.publishing.StoryTextFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextVersionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;

@Repository
class ReviewStore {

    private final DSLContext db;

    ReviewStore(DSLContext db) {
        this.db = db;
    }

    /**
     * Words in one language.
     *
     * @param latest whether no later ones took their place
     * @param there whether nobody removed them
     * @param authors who took part in writing them
     */
    record Version(boolean translation, boolean latest, boolean there, Set<ActorId> authors, Set<ActorId> reviewers) {}

    /** The version, if an act brought its text into the story of this recommendation. */
    Optional<Version> find(TextVersionId version, RecommendationId root) {
        var later = TEXT_VERSION.as("later");
        return db.select(
                        field(TEXT_VERSION.TRANSLATES.isNotNull()),
                        field(notExists(selectOne()
                                .from(later)
                                .where(later.TEXT_ID.eq(TEXT_VERSION.TEXT_ID))
                                .and(later.LANGUAGE.eq(TEXT_VERSION.LANGUAGE))
                                .and(later.ORDINAL.gt(TEXT_VERSION.ORDINAL)))),
                        field(exists(selectOne().from(TEXT_BODY).where(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID)))),
                        authors(),
                        reviewers())
                .from(TEXT_VERSION)
                .join(TEXT_SLOT)
                .on(TEXT_SLOT.ID.eq(TEXT_VERSION.TEXT_ID))
                .where(TEXT_VERSION.ID.eq(version))
                .and(isTold(root))
                .fetchOptional(
                        row -> new Version(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    void add(TextVersionId version, ActorId by, ActNumber act) {
        db.insertInto(
                        TEXT_REVIEW,
                        TEXT_REVIEW.ID,
                        TEXT_REVIEW.VERSION_ID,
                        TEXT_REVIEW.REVIEWED_BY,
                        TEXT_REVIEW.ACT,
                        TEXT_REVIEW.DRAFT_ID,
                        TEXT_REVIEW.DRAFTED_BY)
                .select(select(
                                val(UUID.randomUUID()),
                                TEXT_VERSION.ID,
                                val(by, TEXT_REVIEW.REVIEWED_BY),
                                val(act, TEXT_REVIEW.ACT),
                                DRAFT.ID,
                                DRAFT.DRAFTED_BY)
                        .from(TEXT_VERSION)
                        .join(ACT)
                        .on(ACT.NUMBER.eq(TEXT_VERSION.ACT))
                        .join(DRAFT)
                        .on(DRAFT.ID.eq(ACT.DRAFT_ID))
                        .where(TEXT_VERSION.ID.eq(version)))
                .execute();
    }

    private static Condition isTold(RecommendationId root) {
        return exists(selectOne()
                        .from(ACT_ROOT)
                        .where(ACT_ROOT.ACT.eq(TEXT_SLOT.ACT))
                        .and(ACT_ROOT.RECOMMENDATION_ID.eq(root)))
                .and(StoryTextFields.ofRecommendation(TEXT_SLOT));
    }

    private static Field<Set<ActorId>> authors() {
        return multiset(select(DRAFT_REVISION.CHANGED_BY)
                        .from(DRAFT_REVISION)
                        .join(ACT)
                        .on(ACT.DRAFT_ID.eq(DRAFT_REVISION.DRAFT_ID))
                        .where(ACT.NUMBER.eq(TEXT_VERSION.ACT)))
                .convertFrom(rows -> new HashSet<>(rows.map(Record1::value1)));
    }

    private static Field<Set<ActorId>> reviewers() {
        return multiset(select(TEXT_REVIEW.REVIEWED_BY)
                        .from(TEXT_REVIEW)
                        .where(TEXT_REVIEW.VERSION_ID.eq(TEXT_VERSION.ID)))
                .convertFrom(rows -> new HashSet<>(rows.map(Record1::value1)));
    }
}
