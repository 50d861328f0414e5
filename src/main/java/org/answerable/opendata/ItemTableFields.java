package org.answerable.opendata;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RECOMMENDATION_TOPIC;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.TOPIC;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectDistinct;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.answerable.opendata.Column.Kind;
import org.answerable.opendata.TableFields.Listing;
import org.answerable.publishing.AssignmentFields;
import org.answerable.publishing.MilestoneFields;
import org.answerable.schema.tables.Recommendation;
import org.answerable.standing.Share;
import org.answerable.vocabulary.MilestoneState;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Recommendations with their parts, and milestones. */
final class ItemTableFields {

    private static final Recommendation WHOLE = RECOMMENDATION.as("whole");

    private ItemTableFields() {}

    static Listing recommendations(TableFields table) {
        table.plain("reference", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .plain("part_of", Kind.TEXT, WHOLE.REFERENCE)
                .made(
                        "address",
                        Kind.ADDRESS,
                        RECOMMENDATION.REFERENCE,
                        reference -> table.face().absolute("/r/" + reference))
                .plain("publication", Kind.TEXT, PUBLICATION.SLUG)
                .plain("number_in_paper", Kind.TEXT, RECOMMENDATION.NUMBER_IN_PAPER)
                .text("title", RECOMMENDATION.TITLE_TEXT)
                .text("asks", RECOMMENDATION.ASKS_TEXT)
                .code("provenance", "provenance", RECOMMENDATION.PROVENANCE)
                .plain("topics", Kind.TEXT, topics(table))
                .plain("owners", Kind.TEXT, owners(table))
                .code("status", "status", STANDING.STATUS)
                .date("assessed_on", STANDING.ASSESSED_ON, STANDING.ASSESSED_PRECISION)
                .code("claimed_status", "status", STANDING.CLAIMED_STATUS)
                .plain("claims_compared", Kind.COUNT, STANDING.COMPARED)
                .plain("claims_that_differ", Kind.COUNT, STANDING.GAPS)
                .plain("milestones", Kind.COUNT, STANDING.MILESTONES)
                .plain("milestones_verified", Kind.COUNT, STANDING.MILESTONES_VERIFIED)
                .plain("weight_total", Kind.COUNT, STANDING.WEIGHT_TOTAL)
                .plain("weight_verified", Kind.COUNT, STANDING.WEIGHT_VERIFIED)
                .made(
                        "progress_percent",
                        Kind.COUNT,
                        percent(STANDING.WEIGHT_VERIFIED, STANDING.WEIGHT_TOTAL),
                        ItemTableFields::orNull)
                .made(
                        "own_progress_percent",
                        Kind.COUNT,
                        percent(STANDING.OWN_WEIGHT_VERIFIED, STANDING.OWN_WEIGHT_TOTAL),
                        ItemTableFields::orNull)
                .plain("dates_put_off", Kind.COUNT, STANDING.SLIPS)
                .plain("days_put_off", Kind.COUNT, STANDING.SLIP_DAYS)
                .date("next_due_on", STANDING.NEXT_DUE_ON, STANDING.NEXT_DUE_PRECISION)
                .code("next_due_origin", "date-origin", STANDING.NEXT_DUE_ORIGIN);
        flag(table, "overdue", STANDING.OVERDUE_FROM);
        flag(table, "no_answer", STANDING.NO_ANSWER_FROM);
        flag(table, "stalled", STANDING.STALLED_FROM);
        flag(table, "unverified", STANDING.UNVERIFIED_FROM);
        flag(table, "on_paper", STANDING.ON_PAPER_FROM);
        flag(table, "reopened", STANDING.REOPENED_FROM);
        flag(table, "orphaned", STANDING.ORPHANED_FROM);
        table.plain("changed_at", Kind.MOMENT, STANDING.CHANGED_AT).publishedAt(RECOMMENDATION.ACT);
        return new Listing(
                table,
                RECOMMENDATION
                        .join(PUBLICATION)
                        .on(PUBLICATION.ID.eq(RECOMMENDATION.PUBLICATION_ID))
                        .leftJoin(WHOLE)
                        .on(WHOLE.ID.eq(RECOMMENDATION.ROOT_ID).and(WHOLE.ID.ne(RECOMMENDATION.ID)))
                        .leftJoin(STANDING)
                        .on(STANDING.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(table.standing()),
                RECOMMENDATION.ROOT_ID,
                table.known(RECOMMENDATION.ACT),
                List.of(coalesce(WHOLE.REFERENCE, RECOMMENDATION.REFERENCE), RECOMMENDATION.REFERENCE));
    }

    static Listing milestones(TableFields table) {
        table.plain("recommendation", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .plain("place", Kind.COUNT, MILESTONE.PLACE)
                .text("title", MILESTONE.TITLE_TEXT)
                .text("done_when", MILESTONE.DONE_WHEN_TEXT)
                .code("power", "power", MILESTONE.POWER)
                .plain("weight", Kind.COUNT, MILESTONE.WEIGHT)
                .plain("outcome", Kind.YES_NO, MILESTONE.OUTCOME)
                .code("state", "milestone-state", state(table))
                .plain("verified", Kind.YES_NO, verified(table))
                .date("due_on", dated(table, MILESTONE_DATE.DUE_ON), dated(table, MILESTONE_DATE.DUE_PRECISION))
                .code("due_origin", "date-origin", dated(table, MILESTONE_DATE.ORIGIN))
                .date("first_due_on", first(table, MILESTONE_DATE.DUE_ON), first(table, MILESTONE_DATE.DUE_PRECISION))
                .code("first_due_origin", "date-origin", first(table, MILESTONE_DATE.ORIGIN))
                .plain(
                        "dates",
                        Kind.COUNT,
                        field(selectCount().from(MILESTONE_DATE).where(counting(table))))
                .code("provenance", "provenance", MILESTONE.PROVENANCE)
                .publishedAt(MILESTONE.ACT);
        return new Listing(
                table,
                MILESTONE.join(RECOMMENDATION).on(RECOMMENDATION.ID.eq(MILESTONE.RECOMMENDATION_ID)),
                MILESTONE.ROOT_ID,
                table.known(MILESTONE.ACT),
                List.of(RECOMMENDATION.REFERENCE, MILESTONE.PLACE));
    }

    private static void flag(TableFields table, String name, Field<LocalDate> from) {
        table.made(name + "_since", Kind.DAY, from, since -> since.isAfter(table.day()) ? null : since);
    }

    private static SelectField<OptionalInt> percent(Field<Integer> part, Field<Integer> whole) {
        return row(part, whole)
                .mapping((verified, total) ->
                        verified == null || total == null ? OptionalInt.empty() : new Share(verified, total).percent());
    }

    private static @Nullable Integer orNull(OptionalInt percent) {
        return percent.isEmpty() ? null : percent.getAsInt();
    }

    private static Field<String> topics(TableFields table) {
        return multiset(select(TOPIC.SLUG)
                        .from(RECOMMENDATION_TOPIC)
                        .join(TOPIC)
                        .on(TOPIC.ID.eq(RECOMMENDATION_TOPIC.TOPIC_ID))
                        .where(RECOMMENDATION_TOPIC.RECOMMENDATION_ID.eq(RECOMMENDATION.ROOT_ID))
                        .and(table.known(RECOMMENDATION_TOPIC.ACT))
                        .orderBy(TOPIC.SLUG))
                .convertFrom(rows -> String.join(";", rows.map(Record1::value1)));
    }

    private static Field<String> owners(TableFields table) {
        return multiset(selectDistinct(INSTITUTION.SLUG)
                        .from(ASSIGNMENT)
                        .join(INSTITUTION)
                        .on(INSTITUTION.ID.eq(ASSIGNMENT.INSTITUTION_ID))
                        .where(ASSIGNMENT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(AssignmentFields.inForce(ASSIGNMENT, table.act(), table.day()))
                        .orderBy(INSTITUTION.SLUG))
                .convertFrom(rows -> String.join(";", rows.map(Record1::value1)));
    }

    private static Field<MilestoneState> state(TableFields table) {
        var latest = field(select(MILESTONE_STATE.STATE)
                .from(MILESTONE_STATE)
                .where(MILESTONE_STATE.MILESTONE_ID.eq(MILESTONE.ID))
                .and(table.told(MILESTONE_STATE.ACT, MILESTONE_STATE.TRUE_FROM))
                .and(table.notWithdrawn(MILESTONE_STATE.ID, WITHDRAWAL.MILESTONE_STATE_ID))
                .orderBy(MILESTONE_STATE.TRUE_FROM.desc(), MILESTONE_STATE.ACT.desc(), MILESTONE_STATE.ID.desc())
                .limit(1));
        return coalesce(latest, inline(MilestoneState.NOT_BEGUN, MILESTONE_STATE.STATE.getDataType()));
    }

    private static Field<Boolean> verified(TableFields table) {
        var check = MILESTONE_VERIFICATION;
        return coalesce(
                field(select(check.VERIFIED)
                        .from(check)
                        .where(check.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(table.told(check.ACT, check.TRUE_FROM))
                        .and(table.notWithdrawn(check.ID, WITHDRAWAL.MILESTONE_VERIFICATION_ID))
                        .orderBy(check.TRUE_FROM.desc(), check.ACT.desc(), check.ID.desc())
                        .limit(1)),
                inline(false));
    }

    private static Condition counting(TableFields table) {
        return MILESTONE_DATE
                .MILESTONE_ID
                .eq(MILESTONE.ID)
                .and(table.told(MILESTONE_DATE.ACT, MILESTONE_DATE.TRUE_FROM))
                .and(table.notWithdrawn(MILESTONE_DATE.ID, WITHDRAWAL.MILESTONE_DATE_ID));
    }

    /** Of the date that counts. */
    private static <T> Field<T> dated(TableFields table, Field<T> column) {
        return field(select(column)
                .from(MILESTONE_DATE)
                .where(counting(table))
                .orderBy(MilestoneFields.latestFirst(MILESTONE_DATE))
                .limit(1));
    }

    /** Of the first date: what was aimed at before anything was put off. */
    private static <T> Field<T> first(TableFields table, Field<T> column) {
        return field(select(column)
                .from(MILESTONE_DATE)
                .where(counting(table))
                .orderBy(MILESTONE_DATE.TRUE_FROM, MILESTONE_DATE.ACT, MILESTONE_DATE.ID)
                .limit(1));
    }
}
