package org.answerable.opendata;

import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.EVIDENCE_MILESTONE;
import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.INDICATOR_GROUP;
import static org.answerable.schema.Tables.INDICATOR_SERIES;
import static org.answerable.schema.Tables.INDICATOR_TARGET;
import static org.answerable.schema.Tables.INDICATOR_VALUE;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.answerable.opendata.Column.Kind;
import org.answerable.opendata.TableFields.Listing;
import org.answerable.publishing.AmountFields;
import org.jooq.Field;
import org.jooq.SelectField;

/** Institutions, evidence with its sources, and indicators with their targets and numbers. */
final class RegisterTableFields {

    private RegisterTableFields() {}

    static Listing institutions(TableFields table) {
        var of = INSTITUTION_RECORD;
        table.plain("institution", Kind.TEXT, INSTITUTION.SLUG)
                .text("name", of.NAME_TEXT)
                .text("short_name", of.SHORT_NAME_TEXT)
                .code("kind", "institution-kind", of.KIND)
                .code("jurisdiction", "jurisdiction", of.JURISDICTION)
                .text("place", of.PLACE_TEXT)
                .code("duty", "duty", of.DUTY)
                .text("duty_basis", of.DUTY_TEXT)
                .text("role", of.ROLE_TEXT)
                .plain("valid_from", Kind.DAY, of.VALID_FROM)
                .plain("valid_until", Kind.DAY, of.VALID_UNTIL)
                .code("provenance", "provenance", of.PROVENANCE)
                .publishedAt(of.ACT);
        var latest = INSTITUTION_RECORD.as("latest");
        return new Listing(
                table,
                INSTITUTION
                        .join(of)
                        .on(of.ID.eq(select(latest.ID)
                                .from(latest)
                                .where(latest.INSTITUTION_ID.eq(INSTITUTION.ID))
                                .and(table.told(latest.ACT, latest.TRUE_FROM))
                                .orderBy(latest.TRUE_FROM.desc(), latest.ACT.desc(), latest.ID.desc())
                                .limit(1))),
                null,
                table.told(of.ACT, of.TRUE_FROM),
                List.of(INSTITUTION.SLUG));
    }

    static Listing evidence(TableFields table) {
        var of = EVIDENCE;
        table.id("id", of.ID)
                .plain("recommendation", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .plain(
                        "milestones",
                        Kind.TEXT,
                        multiset(select(MILESTONE.PLACE)
                                        .from(EVIDENCE_MILESTONE)
                                        .join(MILESTONE)
                                        .on(MILESTONE.ID.eq(EVIDENCE_MILESTONE.MILESTONE_ID))
                                        .where(EVIDENCE_MILESTONE.EVIDENCE_ID.eq(of.ID))
                                        .and(table.known(EVIDENCE_MILESTONE.ACT))
                                        .orderBy(MILESTONE.PLACE))
                                .convertFrom(rows -> rows.stream()
                                        .map(row -> String.valueOf(row.value1()))
                                        .collect(Collectors.joining(";"))))
                .date("true_from", of.TRUE_FROM, of.TRUE_PRECISION)
                .code("kind", "evidence-kind", of.KIND)
                .code("weighs", "weighs", of.WEIGHS)
                .code("reliability", "reliability", of.RELIABILITY)
                .code("credibility", "credibility", of.CREDIBILITY)
                .plain("review_on", Kind.DAY, of.REVIEW_ON)
                .text("shows", of.SHOWS_TEXT)
                .code("provenance", "provenance", of.PROVENANCE)
                .source(of.SOURCE_ID)
                .publishedAt(of.ACT)
                .withdrawn(of.ID, WITHDRAWAL.EVIDENCE_ID);
        return StoryTableFields.listing(table, of, of.RECOMMENDATION_ID, of.ACT, of.TRUE_FROM, of.ID);
    }

    static Listing indicators(TableFields table) {
        var of = INDICATOR;
        table.id("id", of.ID)
                .plain("recommendation", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .text("name", of.NAME_TEXT)
                .text("measures", of.MEASURES_TEXT)
                .code("unit", "unit", of.UNIT)
                .code("better", "better", of.BETTER)
                .made(
                        "target",
                        Kind.AMOUNT,
                        amount(target(table, INDICATOR_TARGET.AMOUNT), target(table, INDICATOR_TARGET.DECIMALS)),
                        number -> number)
                .date(
                        "target_due_on",
                        target(table, INDICATOR_TARGET.DUE_ON),
                        target(table, INDICATOR_TARGET.DUE_PRECISION))
                .code("target_origin", "date-origin", target(table, INDICATOR_TARGET.ORIGIN))
                .code("provenance", "provenance", of.PROVENANCE)
                .publishedAt(of.ACT);
        return new Listing(
                table,
                of.join(RECOMMENDATION).on(RECOMMENDATION.ID.eq(of.RECOMMENDATION_ID)),
                of.ROOT_ID,
                table.told(of.ACT, of.TRUE_FROM),
                List.of(RECOMMENDATION.REFERENCE, of.ACT, of.ID));
    }

    static Listing targets(TableFields table) {
        var of = INDICATOR_TARGET;
        table.id("id", of.ID)
                .id("indicator", of.INDICATOR_ID)
                .plain("recommendation", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .text("indicator_name", INDICATOR.NAME_TEXT)
                .date("true_from", of.TRUE_FROM, of.TRUE_PRECISION)
                .code("unit", "unit", INDICATOR.UNIT)
                .made("target", Kind.AMOUNT, amount(of.AMOUNT, of.DECIMALS), number -> number)
                .date("target_due_on", of.DUE_ON, of.DUE_PRECISION)
                .code("target_origin", "date-origin", of.ORIGIN)
                .text("reasons", of.REASON_TEXT)
                .code("provenance", "provenance", of.PROVENANCE)
                .source(of.SOURCE_ID)
                .publishedAt(of.ACT)
                .withdrawn(of.ID, WITHDRAWAL.INDICATOR_TARGET_ID);
        return new Listing(
                table,
                of.join(INDICATOR)
                        .on(INDICATOR.ID.eq(of.INDICATOR_ID))
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(INDICATOR.RECOMMENDATION_ID)),
                INDICATOR.ROOT_ID,
                table.told(of.ACT, of.TRUE_FROM),
                List.of(RECOMMENDATION.REFERENCE, of.INDICATOR_ID, of.TRUE_FROM, of.ACT, of.ID));
    }

    static Listing values(TableFields table) {
        var of = INDICATOR_VALUE;
        table.id("id", of.ID)
                .id("indicator", of.INDICATOR_ID)
                .plain("recommendation", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .text("indicator_name", INDICATOR.NAME_TEXT)
                .id("series", of.SERIES_ID)
                .text("series_name", INDICATOR_SERIES.NAME_TEXT)
                .plain("against_target", Kind.YES_NO, INDICATOR_SERIES.AGAINST_TARGET)
                .text("series_apart_because", INDICATOR_SERIES.APART_TEXT)
                .text("group_name", INDICATOR_GROUP.NAME_TEXT)
                .date("true_from", of.TRUE_FROM, of.TRUE_PRECISION)
                .code("unit", "unit", of.UNIT)
                .made("amount", Kind.AMOUNT, amount(of.AMOUNT, of.DECIMALS), number -> number)
                .plain("people_asked", Kind.COUNT, of.PEOPLE_ASKED)
                .text("sampling", of.SAMPLING_TEXT)
                .source(of.SOURCE_ID)
                .publishedAt(of.ACT)
                .withdrawn(of.ID, WITHDRAWAL.INDICATOR_VALUE_ID);
        return new Listing(
                table,
                of.join(INDICATOR)
                        .on(INDICATOR.ID.eq(of.INDICATOR_ID))
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(INDICATOR.RECOMMENDATION_ID))
                        .join(INDICATOR_SERIES)
                        .on(INDICATOR_SERIES.ID.eq(of.SERIES_ID))
                        .leftJoin(INDICATOR_GROUP)
                        .on(INDICATOR_GROUP.ID.eq(of.GROUP_ID)),
                INDICATOR.ROOT_ID,
                table.told(of.ACT, of.TRUE_FROM),
                List.of(RECOMMENDATION.REFERENCE, of.INDICATOR_ID, of.TRUE_FROM, of.ACT, of.ID));
    }

    private static <T> Field<T> target(TableFields table, Field<T> column) {
        return field(select(column)
                .from(INDICATOR_TARGET)
                .where(INDICATOR_TARGET.INDICATOR_ID.eq(INDICATOR.ID))
                .and(table.told(INDICATOR_TARGET.ACT, INDICATOR_TARGET.TRUE_FROM))
                .and(table.notWithdrawn(INDICATOR_TARGET.ID, WITHDRAWAL.INDICATOR_TARGET_ID))
                .orderBy(INDICATOR_TARGET.TRUE_FROM.desc(), INDICATOR_TARGET.ACT.desc(), INDICATOR_TARGET.ID.desc())
                .limit(1));
    }

    @SuppressWarnings("NullAway") // a value may have no amount
    private static SelectField<BigDecimal> amount(Field<BigDecimal> amount, Field<Integer> decimals) {
        return AmountFields.amount(amount, decimals);
    }
}
