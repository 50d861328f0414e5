package org.answerable.standing;

import static java.util.Objects.requireNonNull;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.UPDATE_NOTE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.publishing.AnswerFields;
import org.answerable.publishing.HandoverFields;
import org.answerable.standing.Chronicle.Assigned;
import org.answerable.standing.Chronicle.Existing;
import org.answerable.standing.Chronicle.Put;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Reads what the standing of a recommendation and its parts follows from on any day, as published up to an act. */
@Repository
class StoryQueries {

    private final DSLContext db;

    StoryQueries(DSLContext db) {
        this.db = db;
    }

    /** A recommendation or part with all that is published about it. */
    record Told(
            RecommendationId id,
            PublicationId publication,
            String reference,
            int place,
            Instant publishedAt,
            Chronicle chronicle) {}

    /** An act, and a recommendation that it touched. */
    record Touch(ActNumber act, Instant publishedAt, RecommendationId root) {}

    List<Told> stories(RecommendationId root, ActNumber upTo) {
        return db.select(
                        RECOMMENDATION.ID,
                        RECOMMENDATION.PUBLICATION_ID,
                        RECOMMENDATION.REFERENCE,
                        RECOMMENDATION.PLACE,
                        ACT.PUBLISHED_AT,
                        FindingFields.judgements(upTo),
                        FindingFields.milestones(upTo),
                        questions(upTo),
                        assignments(upTo),
                        institutions(upTo),
                        AimFields.aims(upTo),
                        evidence(upTo),
                        responses(upTo),
                        claims(upTo),
                        notes(upTo),
                        LedgerFields.claims(upTo),
                        LedgerFields.duties(upTo),
                        LedgerFields.parts(upTo))
                .from(RECOMMENDATION)
                .join(ACT)
                .on(ACT.NUMBER.eq(RECOMMENDATION.ACT))
                .where(RECOMMENDATION.ROOT_ID.eq(root))
                .and(RECOMMENDATION.ACT.le(upTo))
                .fetch(row -> new Told(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        new Chronicle(
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9(),
                                row.value10(),
                                row.value11(),
                                Stream.of(row.value12(), row.value13(), row.value14(), row.value15())
                                        .flatMap(List::stream)
                                        .toList(),
                                new Ledger(row.value1(), row.value16(), row.value17(), row.value18()))));
    }

    List<Touch> touches() {
        return db.select(ACT_ROOT.ACT, ACT.PUBLISHED_AT, ACT_ROOT.RECOMMENDATION_ID)
                .from(ACT_ROOT)
                .join(ACT)
                .on(ACT.NUMBER.eq(ACT_ROOT.ACT))
                .orderBy(ACT_ROOT.ACT, ACT_ROOT.RECOMMENDATION_ID)
                .fetch(mapping(Touch::new));
    }

    private static Field<List<Put>> questions(ActNumber upTo) {
        var part = RECOMMENDATION.as("question_part");
        return multiset(select(
                                QUESTION.TRUE_FROM,
                                QUESTION.INSTITUTION_ID.convertFrom(InstitutionId::id),
                                QUESTION.DUE_ON,
                                AnswerFields.answeredFrom(QUESTION, upTo),
                                HandoverFields.passedOnFrom(QUESTION, upTo))
                        .from(part)
                        .join(QUESTION)
                        .on(QUESTION.RECOMMENDATION_ID.eq(part.ID))
                        .where(LedgerFields.itselfOrPart(part.ROOT_ID, part.ID))
                        .and(QUESTION.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.QUESTION_ID, QUESTION.ID, upTo))
                        .orderBy(QUESTION.TRUE_FROM.desc(), QUESTION.ACT.desc(), QUESTION.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Put::new)));
    }

    private static Field<List<Assigned>> assignments(ActNumber upTo) {
        return multiset(select(
                                ASSIGNMENT.TRUE_FROM,
                                ASSIGNMENT.INSTITUTION_ID.convertFrom(InstitutionId::id),
                                ASSIGNMENT.PART)
                        .from(ASSIGNMENT)
                        .where(ASSIGNMENT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(ASSIGNMENT.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.ASSIGNMENT_ID, ASSIGNMENT.ID, upTo))
                        .orderBy(ASSIGNMENT.TRUE_FROM.desc(), ASSIGNMENT.ACT.desc(), ASSIGNMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Assigned::new)));
    }

    private static Field<List<Existing>> institutions(ActNumber upTo) {
        var known = INSTITUTION_RECORD;
        return multiset(select(known.TRUE_FROM, known.INSTITUTION_ID.convertFrom(InstitutionId::id), known.VALID_UNTIL)
                        .from(known)
                        .where(known.INSTITUTION_ID.in(select(ASSIGNMENT.INSTITUTION_ID)
                                .from(ASSIGNMENT)
                                .where(ASSIGNMENT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))))
                        .and(known.ACT.le(upTo))
                        .orderBy(known.TRUE_FROM.desc(), known.ACT.desc(), known.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Existing::new)));
    }

    private static Field<List<LocalDate>> evidence(ActNumber upTo) {
        return days(
                EVIDENCE.TRUE_FROM,
                EVIDENCE.RECOMMENDATION_ID,
                EVIDENCE.ACT,
                stands(WITHDRAWAL.EVIDENCE_ID, EVIDENCE.ID, upTo),
                upTo);
    }

    private static Field<List<LocalDate>> responses(ActNumber upTo) {
        return days(
                RESPONSE.TRUE_FROM,
                RESPONSE.RECOMMENDATION_ID,
                RESPONSE.ACT,
                stands(WITHDRAWAL.RESPONSE_ID, RESPONSE.ID, upTo),
                upTo);
    }

    private static Field<List<LocalDate>> claims(ActNumber upTo) {
        return days(
                CLAIM.TRUE_FROM, CLAIM.RECOMMENDATION_ID, CLAIM.ACT, stands(WITHDRAWAL.CLAIM_ID, CLAIM.ID, upTo), upTo);
    }

    private static Field<List<LocalDate>> notes(ActNumber upTo) {
        return days(
                UPDATE_NOTE.TRUE_FROM,
                UPDATE_NOTE.RECOMMENDATION_ID,
                UPDATE_NOTE.ACT,
                stands(WITHDRAWAL.UPDATE_NOTE_ID, UPDATE_NOTE.ID, upTo),
                upTo);
    }

    private static Field<List<LocalDate>> days(
            TableField<?, LocalDate> from,
            Field<RecommendationId> about,
            Field<ActNumber> act,
            Condition stands,
            ActNumber upTo) {
        return multiset(select(from)
                        .from(requireNonNull(from.getTable()))
                        .where(about.eq(RECOMMENDATION.ID))
                        .and(act.le(upTo))
                        .and(stands))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    static <T> Condition stands(TableField<?, T> withdrawn, Field<T> fact, ActNumber upTo) {
        return notExists(selectOne().from(WITHDRAWAL).where(withdrawn.eq(fact)).and(WITHDRAWAL.ACT.le(upTo)));
    }
}
