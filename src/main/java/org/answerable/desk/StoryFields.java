package org.answerable.desk;

import static org.answerable.desk.DeskFields.date;
import static org.answerable.desk.DeskFields.institutionName;
import static org.answerable.desk.DeskFields.stands;
import static org.answerable.desk.DeskFields.words;
import static org.answerable.desk.WaitingFields.NO_DETAIL;
import static org.answerable.desk.WaitingFields.NO_WORDS;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.UPDATE_NOTE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.answerable.desk.Workplace.Entry;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
import org.jooq.impl.SQLDataType;

/** What happened to a recommendation, of every kind that is told. */
final class StoryFields {

    private static final Field<String> KIND = field(name("h", "kind"), SQLDataType.VARCHAR(20));
    private static final Field<UUID> THING = field(name("h", "thing"), SQLDataType.UUID);
    private static final Field<LocalDate> ON = field(name("h", "on_day"), SQLDataType.LOCALDATE);
    private static final Field<Precision> PRECISION =
            field(name("h", "day_precision"), EVIDENCE.TRUE_PRECISION.getDataType());
    private static final Field<ActNumber> NUMBER = field(name("h", "act"), ACT.NUMBER.getDataType());
    private static final Field<String> DETAIL = field(name("h", "detail"), SQLDataType.VARCHAR(30));
    private static final Field<TextId> SUBJECT = field(name("h", "subject"), TEXT_SLOT.ID.getDataType());
    private static final Field<TextId> WORDS = field(name("h", "words"), TEXT_SLOT.ID.getDataType());

    private StoryFields() {}

    /** The newest first. */
    static Field<List<Entry>> story(RecommendationId root, Language reader, UnaryOperator<List<Entry>> dated) {
        var happened = assessments(root)
                .unionAll(notes(root))
                .unionAll(states(root))
                .unionAll(dates(root))
                .unionAll(verifications(root))
                .unionAll(evidence(root))
                .unionAll(questions(root))
                .unionAll(answers(root))
                .unionAll(claims(root))
                .unionAll(IndicatorFields.story(root))
                .unionAll(PassingFields.passed(root))
                .asTable("h", "kind", "thing", "on_day", "day_precision", "act", "detail", "subject", "words");
        return multiset(select(
                                KIND.convertFrom(FactKind::valueOf),
                                THING,
                                WithdrawnFields.byOfficial(),
                                date(ON, PRECISION),
                                ACT.PUBLISHED_AT,
                                DETAIL,
                                words(SUBJECT, reader),
                                words(WORDS, reader))
                        .from(happened)
                        .join(ACT)
                        .on(ACT.NUMBER.eq(NUMBER))
                        .orderBy(ON.desc(), NUMBER.desc(), THING))
                .convertFrom(rows -> dated.apply(rows.map(mapping(Entry::new))));
    }

    private static Select<Record> assessments(RecommendationId root) {
        return entry(
                        FactKind.ASSESSMENT,
                        ASSESSMENT.ID.coerce(SQLDataType.UUID),
                        ASSESSMENT.TRUE_FROM,
                        ASSESSMENT.TRUE_PRECISION,
                        ASSESSMENT.ACT,
                        ASSESSMENT.STATUS.coerce(SQLDataType.VARCHAR),
                        NO_WORDS,
                        ASSESSMENT.REASONS_TEXT)
                .from(ASSESSMENT)
                .where(of(ASSESSMENT.RECOMMENDATION_ID, root))
                .and(stands(WITHDRAWAL.ASSESSMENT_ID, ASSESSMENT.ID));
    }

    private static Select<Record> notes(RecommendationId root) {
        return entry(
                        FactKind.UPDATE_NOTE,
                        UPDATE_NOTE.ID.coerce(SQLDataType.UUID),
                        UPDATE_NOTE.TRUE_FROM,
                        UPDATE_NOTE.TRUE_PRECISION,
                        UPDATE_NOTE.ACT,
                        NO_DETAIL,
                        NO_WORDS,
                        UPDATE_NOTE.NOTE_TEXT)
                .from(UPDATE_NOTE)
                .where(of(UPDATE_NOTE.RECOMMENDATION_ID, root))
                .and(stands(WITHDRAWAL.UPDATE_NOTE_ID, UPDATE_NOTE.ID));
    }

    private static Select<Record> states(RecommendationId root) {
        return entry(
                        FactKind.MILESTONE_STATE,
                        MILESTONE_STATE.ID,
                        MILESTONE_STATE.TRUE_FROM,
                        MILESTONE_STATE.TRUE_PRECISION,
                        MILESTONE_STATE.ACT,
                        MILESTONE_STATE.STATE.coerce(SQLDataType.VARCHAR),
                        MILESTONE.TITLE_TEXT,
                        MILESTONE_STATE.REASON_TEXT)
                .from(MILESTONE_STATE)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(MILESTONE_STATE.MILESTONE_ID))
                .where(MILESTONE.ROOT_ID.eq(root))
                .and(MILESTONE_STATE.REASON_TEXT.isNotNull())
                .and(stands(WITHDRAWAL.MILESTONE_STATE_ID, MILESTONE_STATE.ID));
    }

    private static Select<Record> dates(RecommendationId root) {
        return entry(
                        FactKind.MILESTONE_DATE,
                        MILESTONE_DATE.ID,
                        MILESTONE_DATE.TRUE_FROM,
                        MILESTONE_DATE.TRUE_PRECISION,
                        MILESTONE_DATE.ACT,
                        MILESTONE_DATE.ORIGIN.coerce(SQLDataType.VARCHAR),
                        MILESTONE.TITLE_TEXT,
                        MILESTONE_DATE.REASON_TEXT)
                .from(MILESTONE_DATE)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(MILESTONE_DATE.MILESTONE_ID))
                .where(MILESTONE.ROOT_ID.eq(root))
                .and(MILESTONE_DATE.REASON_TEXT.isNotNull())
                .and(stands(WITHDRAWAL.MILESTONE_DATE_ID, MILESTONE_DATE.ID));
    }

    private static Select<Record> verifications(RecommendationId root) {
        return entry(
                        FactKind.VERIFICATION,
                        MILESTONE_VERIFICATION.ID.coerce(SQLDataType.UUID),
                        MILESTONE_VERIFICATION.TRUE_FROM,
                        MILESTONE_VERIFICATION.TRUE_PRECISION,
                        MILESTONE_VERIFICATION.ACT,
                        when(MILESTONE_VERIFICATION.VERIFIED.isTrue(), inline("VERIFIED"))
                                .else_(inline("NOT_VERIFIED")),
                        MILESTONE.TITLE_TEXT,
                        MILESTONE_VERIFICATION.REASONS_TEXT)
                .from(MILESTONE_VERIFICATION)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(MILESTONE_VERIFICATION.MILESTONE_ID))
                .where(MILESTONE.ROOT_ID.eq(root))
                .and(stands(WITHDRAWAL.MILESTONE_VERIFICATION_ID, MILESTONE_VERIFICATION.ID));
    }

    private static Select<Record> evidence(RecommendationId root) {
        return entry(
                        FactKind.EVIDENCE,
                        EVIDENCE.ID.coerce(SQLDataType.UUID),
                        EVIDENCE.TRUE_FROM,
                        EVIDENCE.TRUE_PRECISION,
                        EVIDENCE.ACT,
                        EVIDENCE.WEIGHS.coerce(SQLDataType.VARCHAR),
                        NO_WORDS,
                        EVIDENCE.SHOWS_TEXT)
                .from(EVIDENCE)
                .where(EVIDENCE.ROOT_ID.eq(root))
                .and(stands(WITHDRAWAL.EVIDENCE_ID, EVIDENCE.ID));
    }

    private static Select<Record> questions(RecommendationId root) {
        return entry(
                        FactKind.QUESTION,
                        QUESTION.ID.coerce(SQLDataType.UUID),
                        QUESTION.TRUE_FROM,
                        QUESTION.TRUE_PRECISION,
                        QUESTION.ACT,
                        NO_DETAIL,
                        institutionName(QUESTION.INSTITUTION_ID),
                        QUESTION.QUESTION_TEXT)
                .from(QUESTION)
                .where(of(QUESTION.RECOMMENDATION_ID, root))
                .and(stands(WITHDRAWAL.QUESTION_ID, QUESTION.ID));
    }

    private static Select<Record> answers(RecommendationId root) {
        return entry(
                        FactKind.RESPONSE,
                        RESPONSE.ID.coerce(SQLDataType.UUID),
                        RESPONSE.TRUE_FROM,
                        RESPONSE.TRUE_PRECISION,
                        RESPONSE.ACT,
                        RESPONSE.POSITION.coerce(SQLDataType.VARCHAR),
                        institutionName(RESPONSE.INSTITUTION_ID),
                        RESPONSE.WORDS_TEXT)
                .from(RESPONSE)
                .where(of(RESPONSE.RECOMMENDATION_ID, root))
                .and(stands(WITHDRAWAL.RESPONSE_ID, RESPONSE.ID));
    }

    private static Select<Record> claims(RecommendationId root) {
        return entry(
                        FactKind.CLAIM,
                        CLAIM.ID.coerce(SQLDataType.UUID),
                        CLAIM.TRUE_FROM,
                        CLAIM.TRUE_PRECISION,
                        CLAIM.ACT,
                        CLAIM.STATUS.coerce(SQLDataType.VARCHAR),
                        institutionName(CLAIM.INSTITUTION_ID),
                        CLAIM.WORDS_TEXT)
                .from(CLAIM)
                .where(of(CLAIM.RECOMMENDATION_ID, root))
                .and(stands(WITHDRAWAL.CLAIM_ID, CLAIM.ID));
    }

    static Condition of(Field<RecommendationId> item, RecommendationId root) {
        return item.in(select(RECOMMENDATION.ID).from(RECOMMENDATION).where(RECOMMENDATION.ROOT_ID.eq(root)));
    }

    static SelectSelectStep<Record> entry(
            FactKind kind,
            Field<UUID> thing,
            Field<LocalDate> on,
            Field<Precision> precision,
            Field<ActNumber> act,
            Field<String> detail,
            Field<TextId> subject,
            Field<TextId> words) {
        return select(List.of(inline(kind.name()), thing, on, precision, act, detail, subject, words));
    }
}
