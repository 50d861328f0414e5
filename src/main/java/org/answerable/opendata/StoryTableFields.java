package org.answerable.opendata;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.EVIDENCE_MILESTONE;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.answerable.opendata.Column.Kind;
import org.answerable.opendata.TableFields.Listing;
import org.answerable.publishing.AnswerFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;

/** What happened to recommendations, withdrawn facts included: they say since when and why they count no more. */
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
        return listing(table, of, of.RECOMMENDATION_ID, of.ACT, of.TRUE_FROM, of.ID);
    }

    private static Field<String> institution(Field<InstitutionId> id) {
        return field(select(INSTITUTION.SLUG).from(INSTITUTION).where(INSTITUTION.ID.eq(id)));
    }

    private static Listing listing(
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
