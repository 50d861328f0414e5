package org.answerable.publishing;

import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.year;

import java.time.LocalDate;
import org.answerable.schema.tables.Question;
import org.answerable.schema.tables.Response;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Precision;
import org.jooq.Condition;
import org.jooq.Field;

/** Which questions were answered. One definition for all who read (docs/method.md). */
public final class AnswerFields {

    private AnswerFields() {}

    /**
     * Whether the institution that was asked has answered, as published up to an act: to this question, or about the
     * same recommendation or a part of it on a day that may be the day of the question or a later one.
     */
    public static Condition answered(Question question, ActNumber upTo) {
        var answer = RESPONSE.as("an_answer");
        var about = RECOMMENDATION.as("what_it_answers");
        var asked = RECOMMENDATION.as("what_was_asked");
        return exists(selectOne()
                .from(answer)
                .join(about)
                .on(about.ID.eq(answer.RECOMMENDATION_ID))
                .join(asked)
                .on(asked.ROOT_ID.eq(about.ROOT_ID))
                .where(asked.ID.eq(question.RECOMMENDATION_ID))
                .and(answer.INSTITUTION_ID.eq(question.INSTITUTION_ID))
                .and(answer.QUESTION_ID.eq(question.ID).or(mayBeSince(answer, question.TRUE_FROM)))
                .and(answer.ACT.le(upTo))
                .and(notExists(selectOne()
                        .from(WITHDRAWAL)
                        .where(WITHDRAWAL.RESPONSE_ID.eq(answer.ID))
                        .and(WITHDRAWAL.ACT.le(upTo)))));
    }

    /** The last day that the answer's date may mean is this day or a later one. */
    private static Condition mayBeSince(Response answer, Field<LocalDate> day) {
        var inItsYear = year(answer.TRUE_FROM).eq(year(day));
        return answer.TRUE_FROM
                .ge(day)
                .or(answer.TRUE_PRECISION.eq(Precision.YEAR).and(inItsYear))
                .or(answer.TRUE_PRECISION
                        .eq(Precision.MONTH)
                        .and(inItsYear)
                        .and(month(answer.TRUE_FROM).eq(month(day))));
    }
}
