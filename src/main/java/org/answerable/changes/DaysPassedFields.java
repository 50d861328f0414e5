package org.answerable.changes;

import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.publishing.AnswerFields;
import org.answerable.publishing.HandoverFields;
import org.answerable.publishing.MilestoneFields;
import org.answerable.schema.tables.Standing;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/** Of which recommendations a day passed between two days, by which something was due; {@link DaysPassed} names it. */
final class DaysPassedFields {

    private final FactFields facts;
    private final AsOf before;
    private final AsOf after;

    DaysPassedFields(AsOf before, AsOf after) {
        this.facts = new FactFields(Language.EN, after);
        this.before = before;
        this.after = after;
    }

    /** Whether one is among them; {@code is} tells how it stands on the second day. */
    Condition any(Standing is) {
        return RECOMMENDATION
                .ID
                .in(unanswered())
                .or(is.STATUS
                        .isNull()
                        .or(is.STATUS.notIn(Status.IMPLEMENTED, Status.NO_LONGER_APPLICABLE))
                        .and(RECOMMENDATION.ID.in(overdue())));
    }

    private Select<Record1<RecommendationId>> unanswered() {
        var about = RECOMMENDATION.as("asked_of");
        return select(about.ROOT_ID)
                .from(QUESTION)
                .join(about)
                .on(about.ID.eq(QUESTION.RECOMMENDATION_ID))
                .where(QUESTION.DUE_ON.ge(before.day()))
                .and(QUESTION.DUE_ON.lt(after.day()))
                .and(facts.counts(QUESTION.ACT, QUESTION.TRUE_FROM, QUESTION.ID, WITHDRAWAL.QUESTION_ID))
                .and(not(AnswerFields.answered(QUESTION, after.act(), after.day())))
                .and(not(HandoverFields.passedOn(QUESTION, after.act(), after.day())));
    }

    private Select<Record1<RecommendationId>> overdue() {
        var other = MILESTONE_DATE.as("other_date");
        return select(MILESTONE.ROOT_ID)
                .from(MILESTONE_DATE)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(MILESTONE_DATE.MILESTONE_ID))
                .where(MILESTONE_DATE.ORIGIN.ne(DateOrigin.OURS))
                .and(not(isOver(before.day())))
                .and(isOver(after.day()))
                .and(MILESTONE_DATE.ID.eq(select(other.ID)
                        .from(other)
                        .where(other.MILESTONE_ID.eq(MILESTONE.ID))
                        .and(facts.counts(other.ACT, other.TRUE_FROM, other.ID, WITHDRAWAL.MILESTONE_DATE_ID))
                        .orderBy(MilestoneFields.latestFirst(other))
                        .limit(1)))
                .and(not(MilestoneFields.verified(MILESTONE.ID, after.act())))
                .and(not(MilestoneFields.dropped(MILESTONE.ID, after.act())))
                .and(not(MilestoneFields.awaited(MILESTONE.ID, after.act())));
    }

    /** The last day that the date may mean lies before this one. */
    private static Condition isOver(LocalDate day) {
        var precision = MILESTONE_DATE.DUE_PRECISION;
        var due = MILESTONE_DATE.DUE_ON;
        return due.lt(day)
                .and(precision
                        .eq(Precision.DAY)
                        .or(precision.eq(Precision.MONTH).and(due.lt(day.withDayOfMonth(1))))
                        .or(precision.eq(Precision.YEAR).and(due.lt(day.withDayOfYear(1)))));
    }
}
