package org.answerable.correction;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.VERIFICATION_EVIDENCE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.publishing.ClaimFields;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Reads what a withdrawal must not leave in contradiction. */
@Repository
class ConsequenceQueries {

    private static final ActNumber NOW = new ActNumber(Long.MAX_VALUE);

    private final DSLContext db;
    private final Today today;

    ConsequenceQueries(DSLContext db, Today today) {
        this.db = db;
        this.today = today;
    }

    Family family(RecommendationId root) {
        var items = db.select(
                        RECOMMENDATION.ID,
                        field(RECOMMENDATION.PARENT_ID.isNull()),
                        RECOMMENDATION.REFERENCE,
                        judgements(),
                        claimed(today.day()))
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.ROOT_ID.eq(root))
                .orderBy(RECOMMENDATION.REFERENCE)
                .fetch(mapping(Family.Item::new));
        var steps = db.select(MILESTONE.RECOMMENDATION_ID, MILESTONE.PLACE, states(), checks())
                .from(MILESTONE)
                .where(MILESTONE.ROOT_ID.eq(root))
                .orderBy(MILESTONE.PLACE)
                .fetch(mapping(Family.Step::new));
        return new Family(items, steps);
    }

    private static Field<List<Family.Judgement>> judgements() {
        return multiset(select(
                                ASSESSMENT.ID.coerce(SQLDataType.UUID),
                                ASSESSMENT.STATUS,
                                field(ASSESSMENT.DEVIATION_TEXT.isNotNull()))
                        .from(ASSESSMENT)
                        .where(ASSESSMENT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(stands(WITHDRAWAL.ASSESSMENT_ID, ASSESSMENT.ID))
                        .orderBy(ASSESSMENT.TRUE_FROM.desc(), ASSESSMENT.ACT.desc(), ASSESSMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Family.Judgement::new)));
    }

    private static Field<List<Status>> claimed(LocalDate day) {
        return multiset(select(CLAIM.STATUS)
                        .from(CLAIM)
                        .where(CLAIM.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(CLAIM.MILESTONE_ID.isNull())
                        .and(ClaimFields.current(CLAIM, NOW, day)))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    private static Field<List<Family.Moved>> states() {
        var state = MILESTONE_STATE;
        return multiset(select(state.ID, state.STATE)
                        .from(state)
                        .where(state.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(stands(WITHDRAWAL.MILESTONE_STATE_ID, state.ID))
                        .orderBy(state.TRUE_FROM.desc(), state.ACT.desc(), state.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Family.Moved::new)));
    }

    private static Field<List<Family.Checked>> checks() {
        var check = MILESTONE_VERIFICATION;
        return multiset(select(check.ID.coerce(SQLDataType.UUID), check.VERIFIED, evidence())
                        .from(check)
                        .where(check.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(stands(WITHDRAWAL.MILESTONE_VERIFICATION_ID, check.ID))
                        .orderBy(check.TRUE_FROM.desc(), check.ACT.desc(), check.ID.desc()))
                .convertFrom(rows -> rows.map(
                        row -> new Family.Checked(row.value1(), row.value2(), java.util.Set.copyOf(row.value3()))));
    }

    private static Field<List<UUID>> evidence() {
        var rests = VERIFICATION_EVIDENCE;
        return multiset(select(rests.EVIDENCE_ID)
                        .from(rests)
                        .where(rests.VERIFICATION_ID.eq(MILESTONE_VERIFICATION.ID))
                        .and(stands(WITHDRAWAL.EVIDENCE_ID, rests.EVIDENCE_ID)))
                .convertFrom(rows -> rows.stream().map(row -> row.value1().id()).collect(Collectors.toList()));
    }

    private static <T> Condition stands(TableField<?, T> withdrawn, Field<T> fact) {
        return notExists(selectOne().from(WITHDRAWAL).where(withdrawn.eq(fact)));
    }
}
