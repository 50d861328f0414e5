package org.answerable.correction;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.HANDOVER_DUTY;
import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.INDICATOR_TARGET;
import static org.answerable.schema.Tables.INDICATOR_VALUE;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.UPDATE_NOTE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class WithdrawalStore {

    private static final Field<Channel> NO_CHANNEL = castNull(RESPONSE.CHANNEL.getDataType());

    private final DSLContext db;

    WithdrawalStore(DSLContext db) {
        this.db = db;
    }

    /**
     * A published fact that can be withdrawn.
     *
     * @param channel the way by which an owner's words came; null for facts of other kinds
     * @param official whether an official published it
     */
    record Fact(UUID id, RecommendationId root, @Nullable Channel channel, boolean official, boolean withdrawn) {}

    /** Where facts of a kind are kept, and what the withdrawal of one names. */
    private record Place(
            TableField<?, ?> id,
            Field<ActNumber> act,
            Field<RecommendationId> of,
            Field<Channel> channel,
            TableField<?, ?> withdrawn) {}

    Optional<Fact> find(FactKind kind, UUID id) {
        var place = place(kind);
        var fact = Objects.requireNonNull(place.id().getTable());
        return db.select(
                        RECOMMENDATION.ROOT_ID,
                        place.channel(),
                        ACT.KIND,
                        field(exists(selectOne()
                                .from(WITHDRAWAL)
                                .where(place.withdrawn()
                                        .coerce(SQLDataType.UUID)
                                        .eq(place.id().coerce(SQLDataType.UUID))))))
                .from(fact)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(place.of()))
                .join(ACT)
                .on(ACT.NUMBER.eq(place.act()))
                .where(place.id().coerce(SQLDataType.UUID).eq(id))
                .fetchOptional(row -> new Fact(
                        id, row.value1(), row.value2(), isOfficials(row.value3(), row.value2()), row.value4()));
    }

    /** Whether this assignment ended or began by a hand-over, which is replaced as a whole and not taken apart. */
    boolean isHandedOver(UUID assignment) {
        return db.fetchExists(selectOne()
                .from(HANDOVER_DUTY)
                .where(HANDOVER_DUTY
                        .ENDED_ASSIGNMENT_ID
                        .coerce(SQLDataType.UUID)
                        .eq(assignment))
                .or(HANDOVER_DUTY.BEGUN_ASSIGNMENT_ID.coerce(SQLDataType.UUID).eq(assignment)));
    }

    private static boolean isOfficials(DraftKind kind, @Nullable Channel channel) {
        return kind.scope() == DraftKind.Scope.INSTITUTION || channel == Channel.PORTAL;
    }

    void add(FactKind kind, Fact fact, TextId reason, ApprovalId approval, ActNumber act) {
        db.insertInto(WITHDRAWAL)
                .set(WITHDRAWAL.ID, UUID.randomUUID())
                .set(WITHDRAWAL.ACT, act)
                .set(uuid(place(kind).withdrawn()), fact.id())
                .set(WITHDRAWAL.CHANNEL, fact.channel())
                .set(WITHDRAWAL.REASON_TEXT, reason)
                .set(WITHDRAWAL.APPROVAL_ID, approval)
                .execute();
    }

    private static Place place(FactKind kind) {
        return switch (kind) {
            case ASSIGNMENT ->
                of(ASSIGNMENT.ID, ASSIGNMENT.ACT, ASSIGNMENT.RECOMMENDATION_ID, WITHDRAWAL.ASSIGNMENT_ID);
            case MILESTONE_STATE ->
                of(
                        MILESTONE_STATE.ID,
                        MILESTONE_STATE.ACT,
                        rootOf(MILESTONE_STATE.MILESTONE_ID),
                        WITHDRAWAL.MILESTONE_STATE_ID);
            case MILESTONE_DATE ->
                of(
                        MILESTONE_DATE.ID,
                        MILESTONE_DATE.ACT,
                        rootOf(MILESTONE_DATE.MILESTONE_ID),
                        WITHDRAWAL.MILESTONE_DATE_ID);
            case VERIFICATION ->
                of(
                        MILESTONE_VERIFICATION.ID,
                        MILESTONE_VERIFICATION.ACT,
                        rootOf(MILESTONE_VERIFICATION.MILESTONE_ID),
                        WITHDRAWAL.MILESTONE_VERIFICATION_ID);
            case EVIDENCE -> of(EVIDENCE.ID, EVIDENCE.ACT, EVIDENCE.ROOT_ID, WITHDRAWAL.EVIDENCE_ID);
            case QUESTION -> of(QUESTION.ID, QUESTION.ACT, QUESTION.RECOMMENDATION_ID, WITHDRAWAL.QUESTION_ID);
            case RESPONSE ->
                new Place(
                        RESPONSE.ID,
                        RESPONSE.ACT,
                        RESPONSE.RECOMMENDATION_ID,
                        RESPONSE.CHANNEL,
                        WITHDRAWAL.RESPONSE_ID);
            case CLAIM -> new Place(CLAIM.ID, CLAIM.ACT, CLAIM.RECOMMENDATION_ID, CLAIM.CHANNEL, WITHDRAWAL.CLAIM_ID);
            case ASSESSMENT ->
                of(ASSESSMENT.ID, ASSESSMENT.ACT, ASSESSMENT.RECOMMENDATION_ID, WITHDRAWAL.ASSESSMENT_ID);
            case UPDATE_NOTE ->
                of(UPDATE_NOTE.ID, UPDATE_NOTE.ACT, UPDATE_NOTE.RECOMMENDATION_ID, WITHDRAWAL.UPDATE_NOTE_ID);
            case INDICATOR_TARGET ->
                of(
                        INDICATOR_TARGET.ID,
                        INDICATOR_TARGET.ACT,
                        rootOfIndicator(INDICATOR_TARGET.INDICATOR_ID),
                        WITHDRAWAL.INDICATOR_TARGET_ID);
            case INDICATOR_VALUE ->
                of(
                        INDICATOR_VALUE.ID,
                        INDICATOR_VALUE.ACT,
                        rootOfIndicator(INDICATOR_VALUE.INDICATOR_ID),
                        WITHDRAWAL.INDICATOR_VALUE_ID);
            case HANDOVER, REWORDING -> throw new IllegalArgumentException(kind + " is not withdrawn");
        };
    }

    private static Place of(
            TableField<?, ?> id, Field<ActNumber> act, Field<RecommendationId> of, TableField<?, ?> withdrawn) {
        return new Place(id, act, of, NO_CHANNEL, withdrawn);
    }

    private static Field<RecommendationId> rootOf(Field<MilestoneId> milestone) {
        return field(select(MILESTONE.ROOT_ID).from(MILESTONE).where(MILESTONE.ID.eq(milestone)));
    }

    private static Field<RecommendationId> rootOfIndicator(Field<IndicatorId> indicator) {
        return field(select(INDICATOR.ROOT_ID).from(INDICATOR).where(INDICATOR.ID.eq(indicator)));
    }

    /** The same column without our type around the identifier. */
    private static Field<UUID> uuid(TableField<?, ?> column) {
        return field(column.getUnqualifiedName(), SQLDataType.UUID);
    }
}
