package org.answerable.desk;

import static org.answerable.desk.DeskFields.date;
import static org.answerable.desk.DeskFields.institutionName;
import static org.answerable.desk.DeskFields.institutionRecord;
import static org.answerable.desk.DeskFields.stands;
import static org.answerable.desk.DeskFields.words;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.HANDOVER_DUTY;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import org.answerable.desk.Workplace.Answer;
import org.answerable.desk.Workplace.Asked;
import org.answerable.desk.Workplace.Owner;
import org.answerable.desk.Workplace.Said;
import org.answerable.language.TextFields;
import org.answerable.publishing.ClaimFields;
import org.answerable.vocabulary.AssignmentId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Field;

/** Who owns a recommendation, what they were asked and what they answered. */
final class OwnersFields {

    private OwnersFields() {}

    /** Those who own it or a part of it now. */
    static Field<List<Owner>> owners(RecommendationId root, Language reader) {
        var item = RECOMMENDATION.as("owned");
        return multiset(select(
                                ASSIGNMENT.ID,
                                ASSIGNMENT.INSTITUTION_ID,
                                item.REFERENCE,
                                words(INSTITUTION_RECORD.NAME_TEXT, reader),
                                ASSIGNMENT.PART,
                                date(ASSIGNMENT.TRUE_FROM, ASSIGNMENT.TRUE_PRECISION),
                                INSTITUTION_RECORD.DUTY,
                                words(INSTITUTION_RECORD.DUTY_TEXT, reader),
                                INSTITUTION_RECORD.VALID_UNTIL,
                                field(exists(selectOne()
                                        .from(HANDOVER_DUTY)
                                        .where(HANDOVER_DUTY.BEGUN_ASSIGNMENT_ID.eq(ASSIGNMENT.ID)))))
                        .from(ASSIGNMENT)
                        .join(item)
                        .on(item.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                        .join(INSTITUTION_RECORD)
                        .on(INSTITUTION_RECORD.ID.eq(institutionRecord(ASSIGNMENT.INSTITUTION_ID)))
                        .where(item.ROOT_ID.eq(root))
                        .and(ASSIGNMENT.ID.eq(latest()))
                        .and(ASSIGNMENT.PART.ne(Part.ENDED))
                        .orderBy(item.PLACE, item.REFERENCE, ASSIGNMENT.PART, ASSIGNMENT.INSTITUTION_ID))
                .convertFrom(rows -> rows.map(mapping(Owner::new)));
    }

    static Field<List<Asked>> questions(RecommendationId root, Language reader) {
        var item = RECOMMENDATION.as("asked_about");
        return multiset(select(
                                QUESTION.ID,
                                QUESTION.RECOMMENDATION_ID,
                                QUESTION.INSTITUTION_ID,
                                words(institutionName(QUESTION.INSTITUTION_ID), reader),
                                date(QUESTION.TRUE_FROM, QUESTION.TRUE_PRECISION),
                                QUESTION.CHANNEL,
                                QUESTION.DUE_ON,
                                words(QUESTION.QUESTION_TEXT, reader))
                        .from(QUESTION)
                        .join(item)
                        .on(item.ID.eq(QUESTION.RECOMMENDATION_ID))
                        .where(item.ROOT_ID.eq(root))
                        .and(stands(WITHDRAWAL.QUESTION_ID, QUESTION.ID))
                        .orderBy(QUESTION.TRUE_FROM.desc(), QUESTION.ACT.desc()))
                .convertFrom(rows -> rows.map(mapping(Asked::new)));
    }

    /** In the language in which each was given. */
    static Field<List<Answer>> answers(RecommendationId root, Language reader) {
        var item = RECOMMENDATION.as("answered_about");
        return multiset(select(
                                RESPONSE.ID,
                                WithdrawnFields.byOfficial(),
                                RESPONSE.INSTITUTION_ID,
                                words(institutionName(RESPONSE.INSTITUTION_ID), reader),
                                RESPONSE.QUESTION_ID,
                                date(RESPONSE.TRUE_FROM, RESPONSE.TRUE_PRECISION),
                                RESPONSE.POSITION,
                                RESPONSE.CHANNEL,
                                TextFields.original(RESPONSE.WORDS_TEXT, DeskFields.NOW))
                        .from(RESPONSE)
                        .join(ACT)
                        .on(ACT.NUMBER.eq(RESPONSE.ACT))
                        .join(item)
                        .on(item.ID.eq(RESPONSE.RECOMMENDATION_ID))
                        .where(item.ROOT_ID.eq(root))
                        .and(stands(WITHDRAWAL.RESPONSE_ID, RESPONSE.ID))
                        .orderBy(RESPONSE.TRUE_FROM.desc(), RESPONSE.ACT.desc()))
                .convertFrom(rows -> rows.map(mapping(Answer::new)));
    }

    /** In the language in which each was given. */
    static Field<List<Said>> claims(RecommendationId root, Language reader, LocalDate day) {
        var item = RECOMMENDATION.as("claimed_about");
        return multiset(select(
                                CLAIM.RECOMMENDATION_ID,
                                CLAIM.MILESTONE_ID,
                                words(institutionName(CLAIM.INSTITUTION_ID), reader),
                                date(CLAIM.TRUE_FROM, CLAIM.TRUE_PRECISION),
                                CLAIM.STATUS,
                                CLAIM.CHANNEL,
                                TextFields.original(CLAIM.WORDS_TEXT, DeskFields.NOW),
                                field(ClaimFields.current(CLAIM, DeskFields.NOW, day)))
                        .from(CLAIM)
                        .join(item)
                        .on(item.ID.eq(CLAIM.RECOMMENDATION_ID))
                        .where(item.ROOT_ID.eq(root))
                        .and(stands(WITHDRAWAL.CLAIM_ID, CLAIM.ID))
                        .orderBy(CLAIM.TRUE_FROM.desc(), CLAIM.ACT.desc(), CLAIM.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Said::new)));
    }

    static Field<AssignmentId> latest() {
        var latest = ASSIGNMENT.as("latest_assignment");
        return field(select(latest.ID)
                .from(latest)
                .where(latest.RECOMMENDATION_ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .and(latest.INSTITUTION_ID.eq(ASSIGNMENT.INSTITUTION_ID))
                .and(stands(WITHDRAWAL.ASSIGNMENT_ID, latest.ID))
                .orderBy(latest.TRUE_FROM.desc(), latest.ACT.desc(), latest.ID.desc())
                .limit(1));
    }
}
