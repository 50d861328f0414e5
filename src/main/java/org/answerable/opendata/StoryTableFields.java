package org.answerable.opendata;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.answerable.schema.Tables.ASSIGNMENT;
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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.answerable.face.Face;
import org.answerable.fact.FactFields;
import org.answerable.listing.OwnerFields;
import org.answerable.opendata.Column.Kind;
import org.answerable.opendata.TableFields.Listing;
import org.answerable.publishing.AnswerFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFromStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What happened to recommendations, withdrawn facts included: they say since when and why they count no more. And whose
 * they are on the day.
 */
final class StoryTableFields {

    private StoryTableFields() {}

    static Listing assessments(TableFields table) {
        var of = ASSESSMENT;
        table.id("id", of.ID)
                .plain("recommendation", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .date("true_from", of.TRUE_FROM, of.TRUE_PRECISION)
                .code("status", "status", of.STATUS)
                .text("reasons", of.REASONS_TEXT)
                .text("deviation", of.DEVIATION_TEXT)
                .plain(
                        "evidence",
                        Kind.TEXT,
                        multiset(select(ASSESSMENT_EVIDENCE.EVIDENCE_ID)
                                        .from(ASSESSMENT_EVIDENCE)
                                        .where(ASSESSMENT_EVIDENCE.ASSESSMENT_ID.eq(of.ID))
                                        .orderBy(ASSESSMENT_EVIDENCE.EVIDENCE_ID))
                                .convertFrom(rows -> rows.stream()
                                        .map(row -> row.value1().id().toString())
                                        .collect(Collectors.joining(";"))))
                .code("provenance", "provenance", of.PROVENANCE)
                .publishedAt(of.ACT)
                .withdrawn(of.ID, WITHDRAWAL.ASSESSMENT_ID);
        return listing(table, of, of.RECOMMENDATION_ID, of.ACT, of.TRUE_FROM, of.ID);
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

    static Listing questions(TableFields table) {
        var of = QUESTION;
        table.id("id", of.ID)
                .plain("recommendation", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .plain("institution", Kind.TEXT, institution(of.INSTITUTION_ID))
                .date("asked_on", of.TRUE_FROM, of.TRUE_PRECISION)
                .code("channel", "channel", of.CHANNEL)
                .plain("answer_due_on", Kind.DAY, of.DUE_ON)
                .code("answer_due_origin", "date-origin", of.DUE_ORIGIN)
                .text("answer_due_basis", of.DUE_BASIS_TEXT)
                .plain("answered", Kind.YES_NO, field(AnswerFields.answered(of, table.act(), table.day())))
                .text("question", of.QUESTION_TEXT)
                .publishedAt(of.ACT)
                .withdrawn(of.ID, WITHDRAWAL.QUESTION_ID);
        return listing(table, of, of.RECOMMENDATION_ID, of.ACT, of.TRUE_FROM, of.ID);
    }

    static Listing responses(TableFields table) {
        var of = RESPONSE;
        table.id("id", of.ID)
                .plain("recommendation", Kind.TEXT, RECOMMENDATION.REFERENCE)
                .plain("institution", Kind.TEXT, institution(of.INSTITUTION_ID))
                .date("answered_on", of.TRUE_FROM, of.TRUE_PRECISION)
                .code("position", "position", of.POSITION)
                .code("channel", "channel", of.CHANNEL)
                .original("words", of.WORDS_TEXT)
                .text("words_for_reader", of.WORDS_TEXT)
                .id("answers_question", of.QUESTION_ID)
                .id("corrects", of.CORRECTS)
                .source(of.SOURCE_ID)
                .publishedAt(of.ACT)
                .withdrawn(of.ID, WITHDRAWAL.RESPONSE_ID);
        return listing(table, of, of.RECOMMENDATION_ID, of.ACT, of.TRUE_FROM, of.ID);
    }

    private static Field<String> institution(Field<InstitutionId> id) {
        return field(select(INSTITUTION.SLUG).from(INSTITUTION).where(INSTITUTION.ID.eq(id)));
    }

    /** Facts about recommendations, in the order of their days. */
    static Listing listing(
            TableFields table,
            Table<?> of,
            Field<RecommendationId> recommendation,
            Field<ActNumber> act,
            Field<LocalDate> from,
            OrderField<?> id) {
        return new Listing(
                table,
                of.join(RECOMMENDATION).on(RECOMMENDATION.ID.eq(recommendation)),
                RECOMMENDATION.ROOT_ID,
                table.told(act, from),
                List.of(RECOMMENDATION.REFERENCE, from, act, id));
    }
}
