package org.answerable.standing;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.answerable.publishing.Act;
import org.answerable.publishing.AnswerFields;
import org.answerable.publishing.MilestoneFields;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads what the standing of a recommendation and its parts follows from, as published up to an act. */
@Repository
class StoryQueries {

    private final DSLContext db;
    private final Today today;

    StoryQueries(DSLContext db, Today today) {
        this.db = db;
        this.today = today;
    }

    /** A recommendation or part with its story. */
    record Told(RecommendationId id, PublicationId publication, String reference, int place, Story story) {}

    /** An act, and a recommendation that it touched. */
    record Touch(ActNumber act, Instant publishedAt, RecommendationId root) {}

    List<Told> stories(RecommendationId root, Act act) {
        var upTo = act.number();
        return db.select(
                        RECOMMENDATION.ID,
                        RECOMMENDATION.PUBLICATION_ID,
                        RECOMMENDATION.REFERENCE,
                        RECOMMENDATION.PLACE,
                        judgements(upTo),
                        steps(upTo),
                        questions(upTo),
                        leads(upTo))
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.ROOT_ID.eq(root))
                .and(RECOMMENDATION.ACT.le(upTo))
                .fetch(row -> new Told(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        new Story(
                                today.dayOf(act.publishedAt()),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8())));
    }

    List<Touch> touches() {
        return db.select(ACT_ROOT.ACT, ACT.PUBLISHED_AT, ACT_ROOT.RECOMMENDATION_ID)
                .from(ACT_ROOT)
                .join(ACT)
                .on(ACT.NUMBER.eq(ACT_ROOT.ACT))
                .orderBy(ACT_ROOT.ACT, ACT_ROOT.RECOMMENDATION_ID)
                .fetch(mapping(Touch::new));
    }

    private static Field<List<Story.Judgement>> judgements(ActNumber upTo) {
        return multiset(select(
                                ASSESSMENT.ID,
                                ASSESSMENT.STATUS,
                                ASSESSMENT.TRUE_FROM,
                                ASSESSMENT.TRUE_PRECISION,
                                field(select(min(EVIDENCE.REVIEW_ON))
                                        .from(ASSESSMENT_EVIDENCE)
                                        .join(EVIDENCE)
                                        .on(EVIDENCE.ID.eq(ASSESSMENT_EVIDENCE.EVIDENCE_ID))
                                        .where(ASSESSMENT_EVIDENCE.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                                        .and(stands(WITHDRAWAL.EVIDENCE_ID, EVIDENCE.ID, upTo))))
                        .from(ASSESSMENT)
                        .where(ASSESSMENT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(ASSESSMENT.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.ASSESSMENT_ID, ASSESSMENT.ID, upTo))
                        .orderBy(ASSESSMENT.TRUE_FROM.desc(), ASSESSMENT.ACT.desc(), ASSESSMENT.ID.desc()))
                .convertFrom(rows -> rows.map(row -> new Story.Judgement(
                        row.value1(), row.value2(), new FuzzyDate(row.value3(), row.value4()), row.value5())));
    }

    private static Field<List<Story.Step>> steps(ActNumber upTo) {
        return multiset(select(
                                MILESTONE.ID,
                                MILESTONE.WEIGHT,
                                MILESTONE.POWER,
                                field(MilestoneFields.verified(MILESTONE.ID, upTo)),
                                latestReview(upTo),
                                MILESTONE_DATE.DUE_ON,
                                MILESTONE_DATE.DUE_PRECISION,
                                MILESTONE_DATE.ORIGIN)
                        .from(MILESTONE)
                        .leftJoin(MILESTONE_DATE)
                        .on(MILESTONE_DATE.ID.eq(latestDate(MILESTONE.ID, upTo)))
                        .where(MILESTONE
                                .RECOMMENDATION_ID
                                .eq(RECOMMENDATION.ID)
                                .or(MILESTONE.ROOT_ID.eq(RECOMMENDATION.ID)))
                        .and(MILESTONE.ACT.le(upTo))
                        .and(not(MilestoneFields.dropped(MILESTONE.ID, upTo)))
                        .orderBy(MILESTONE.PLACE))
                .convertFrom(rows -> rows.map(row -> new Story.Step(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6() == null ? null : new FuzzyDate(row.value6(), row.value7()),
                        row.value8())));
    }

    private static Field<@Nullable LocalDate> latestReview(ActNumber upTo) {
        return field(select(MILESTONE_VERIFICATION.REVIEW_ON)
                .from(MILESTONE_VERIFICATION)
                .where(MILESTONE_VERIFICATION.MILESTONE_ID.eq(MILESTONE.ID))
                .and(MILESTONE_VERIFICATION.ACT.le(upTo))
                .and(stands(WITHDRAWAL.MILESTONE_VERIFICATION_ID, MILESTONE_VERIFICATION.ID, upTo))
                .orderBy(
                        MILESTONE_VERIFICATION.TRUE_FROM.desc(),
                        MILESTONE_VERIFICATION.ACT.desc(),
                        MILESTONE_VERIFICATION.ID.desc())
                .limit(1));
    }

    private static Field<UUID> latestDate(Field<MilestoneId> milestone, ActNumber upTo) {
        var date = MILESTONE_DATE.as("latest_date");
        return field(select(date.ID)
                .from(date)
                .where(date.MILESTONE_ID.eq(milestone))
                .and(date.ACT.le(upTo))
                .and(stands(WITHDRAWAL.MILESTONE_DATE_ID, date.ID, upTo))
                .orderBy(date.TRUE_FROM.desc(), date.ACT.desc(), date.ID.desc())
                .limit(1));
    }

    private static Field<List<Story.Asked>> questions(ActNumber upTo) {
        var part = RECOMMENDATION.as("question_part");
        return multiset(select(QUESTION.INSTITUTION_ID, QUESTION.DUE_ON, field(AnswerFields.answered(QUESTION, upTo)))
                        .from(QUESTION)
                        .join(part)
                        .on(part.ID.eq(QUESTION.RECOMMENDATION_ID))
                        .where(part.ID.eq(RECOMMENDATION.ID).or(part.ROOT_ID.eq(RECOMMENDATION.ID)))
                        .and(QUESTION.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.QUESTION_ID, QUESTION.ID, upTo)))
                .convertFrom(
                        rows -> rows.map(row -> new Story.Asked(row.value1().id(), row.value2(), row.value3())));
    }

    private static Field<List<Story.Lead>> leads(ActNumber upTo) {
        var later = ASSIGNMENT.as("later");
        var ended = INSTITUTION_RECORD.as("latest_record");
        return multiset(select(
                                ASSIGNMENT.INSTITUTION_ID,
                                when(ASSIGNMENT.PART.ne(Part.LEAD), ASSIGNMENT.TRUE_FROM)
                                        .else_(field(select(ended.VALID_UNTIL.plus(1))
                                                .from(ended)
                                                .where(ended.INSTITUTION_ID.eq(ASSIGNMENT.INSTITUTION_ID))
                                                .and(ended.ACT.le(upTo))
                                                .orderBy(ended.TRUE_FROM.desc(), ended.ACT.desc())
                                                .limit(1))))
                        .from(ASSIGNMENT)
                        .where(ASSIGNMENT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(ASSIGNMENT.PART.in(Part.LEAD, Part.ENDED))
                        .and(ASSIGNMENT.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.ASSIGNMENT_ID, ASSIGNMENT.ID, upTo))
                        .and(notExists(selectOne()
                                .from(later)
                                .where(later.RECOMMENDATION_ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                                .and(later.INSTITUTION_ID.eq(ASSIGNMENT.INSTITUTION_ID))
                                .and(later.ACT.le(upTo))
                                .and(stands(WITHDRAWAL.ASSIGNMENT_ID, later.ID, upTo))
                                .and(later.TRUE_FROM
                                        .gt(ASSIGNMENT.TRUE_FROM)
                                        .or(later.TRUE_FROM
                                                .eq(ASSIGNMENT.TRUE_FROM)
                                                .and(later.ACT.gt(ASSIGNMENT.ACT)))))))
                .convertFrom(rows -> rows.map(row -> new Story.Lead(row.value1().id(), row.value2())));
    }

    private static <T> Condition stands(TableField<?, T> withdrawn, Field<T> fact, ActNumber upTo) {
        return notExists(selectOne().from(WITHDRAWAL).where(withdrawn.eq(fact)).and(WITHDRAWAL.ACT.le(upTo)));
    }
}
