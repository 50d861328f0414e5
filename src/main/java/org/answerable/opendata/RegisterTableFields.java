package org.answerable.opendata;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.INDICATOR_GROUP;
import static org.answerable.schema.Tables.INDICATOR_SERIES;
import static org.answerable.schema.Tables.INDICATOR_TARGET;
import static org.answerable.schema.Tables.INDICATOR_VALUE;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.answerable.board.OwnerFields;
import org.answerable.face.Face;
import org.answerable.fact.FactFields;
import org.answerable.opendata.Column.Kind;
import org.answerable.opendata.TableFields.Listing;
import org.answerable.publishing.AmountFields;
import org.answerable.publishing.AnswerFields;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.SelectFromStep;
import org.jspecify.annotations.Nullable;

/** Institutions, for what they are responsible, and indicators with their numbers. */
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

    /** A question to an owner, since when it is answered, and since when it is somebody else's to answer. */
    private record Put(
            LocalDate on,
            Precision precision,
            @Nullable LocalDate due,
            @Nullable LocalDate answered,
            @Nullable LocalDate passed) {

        boolean waits() {
            return answered == null && passed == null;
        }

        /** Where one waits past its day it stands before all others. */
        private LocalDate dueIfWaiting() {
            return waits() && due != null ? due : LocalDate.MAX;
        }
    }

    /** Whoever is responsible on the day; of what they were asked the question that waits longest, else the latest. */
    static Listing owners(TableFields table) {
        var of = ASSIGNMENT;
        var asOf = table.face().asOf();
        var facts = new FactFields(table.face().language(), asOf);
        var owners = new OwnerFields(facts, asOf);
        table.plain("recommendation", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .plain("institution", Kind.TEXT, INSTITUTION.SLUG)
                .text("name", facts.ofInstitution(of.INSTITUTION_ID, INSTITUTION_RECORD.NAME_TEXT))
                .code("role", "part", of.PART)
                .date("responsible_since", of.TRUE_FROM, of.TRUE_PRECISION)
                .add(
                        owners.acceptance(
                                RECOMMENDATION.ROOT_ID,
                                withWhole(RESPONSE.RECOMMENDATION_ID).or(exists(put(owners, selectOne()))),
                                withWhole(QUESTION.RECOMMENDATION_ID),
                                of.INSTITUTION_ID),
                        (stands, cells) -> {
                            cells.add(Face.kebab(stands));
                            cells.add(stands == null ? null : table.face().word("acceptance", stands));
                        },
                        new Column("acceptance", Kind.CODE),
                        new Column("acceptance_label", Kind.TEXT))
                .add(
                        multiset(put(
                                        owners,
                                        select(
                                                QUESTION.TRUE_FROM,
                                                QUESTION.TRUE_PRECISION,
                                                QUESTION.DUE_ON,
                                                byThen(table, AnswerFields.answeredFrom(QUESTION, table.act())),
                                                owners.passedOn()))
                                .orderBy(QUESTION.TRUE_FROM.desc(), QUESTION.ACT.desc(), QUESTION.ID.desc()))
                                .convertFrom(rows -> rows.map(mapping(Put::new))),
                        (all, cells) -> cells.addAll(asked(all == null ? List.of() : all, table.day())),
                        new Column("asked_on", Kind.FUZZY),
                        new Column("answer_due_on", Kind.DAY),
                        new Column("answered_on", Kind.DAY),
                        new Column("days_without_answer", Kind.COUNT))
                .code("provenance", "provenance", of.PROVENANCE)
                .publishedAt(of.ACT);
        return new Listing(
                table,
                of.join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(of.RECOMMENDATION_ID))
                        .join(INSTITUTION)
                        .on(INSTITUTION.ID.eq(of.INSTITUTION_ID)),
                RECOMMENDATION.ROOT_ID,
                owners.inForce(of),
                List.of(RECOMMENDATION.REFERENCE, of.PART, INSTITUTION.SLUG));
    }

    private static List<@Nullable Object> asked(List<Put> all, LocalDate day) {
        var put = all.stream().min(Comparator.comparing(Put::dueIfWaiting)).orElse(null);
        if (put == null) {
            return Collections.nCopies(4, null);
        }
        var due = put.due();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(Face.iso(new FuzzyDate(put.on(), put.precision())));
        cells.add(due);
        cells.add(put.answered());
        cells.add(put.waits() && due != null && due.isBefore(day) ? (int) DAYS.between(due, day) : null);
        return cells;
    }

    /** The questions to the owner about what the row tells of: its parts, or the whole that it is part of. */
    private static <R extends Record> SelectConditionStep<R> put(OwnerFields owners, SelectFromStep<R> what) {
        var about = RECOMMENDATION.as("asked_about");
        return what.from(about)
                .join(QUESTION)
                .on(QUESTION.RECOMMENDATION_ID.eq(about.ID))
                .where(about.ROOT_ID.eq(RECOMMENDATION.ROOT_ID))
                .and(withWhole(about.ID))
                .and(owners.putTo(ASSIGNMENT.INSTITUTION_ID));
    }

    private static Condition withWhole(Field<RecommendationId> of) {
        return RECOMMENDATION.PARENT_ID.isNull().or(of.in(RECOMMENDATION.ID, RECOMMENDATION.ROOT_ID));
    }

    private static Field<@Nullable LocalDate> byThen(TableFields table, Field<@Nullable LocalDate> from) {
        return case_().when(from.le(table.day()), from);
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
                .orderBy(INDICATOR_TARGET.TRUE_FROM.desc(), INDICATOR_TARGET.ACT.desc(), INDICATOR_TARGET.ID.desc())
                .limit(1));
    }

    @SuppressWarnings("NullAway") // a value may have no amount
    private static SelectField<BigDecimal> amount(Field<BigDecimal> amount, Field<Integer> decimals) {
        return AmountFields.amount(amount, decimals);
    }
}
