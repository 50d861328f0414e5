package org.answerable.publishing;

import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.year;

import java.time.LocalDate;
import org.answerable.schema.tables.Question;
import org.answerable.schema.tables.Response;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Precision;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFromStep;
import org.jspecify.annotations.Nullable;

/** Which questions were answered. One definition for all who read (docs/method.md). */
public final class AnswerFields {

    private static final Response AN_ANSWER = RESPONSE.as("an_answer");

    private AnswerFields() {}

    /**
     * Whether the institution that was asked has answered, as published up to an act: to this question, or about the
     * same recommendation or a part of it on a day that may be the day of the question or a later one.
     */
    public static Condition answered(Question question, ActNumber upTo) {
        return exists(answers(select(AN_ANSWER.ID), question, upTo));
    }

    /** Whether it was answered by a day, as published up to an act. */
    public static Condition answered(Question question, ActNumber upTo, LocalDate day) {
        return exists(answers(select(AN_ANSWER.ID), question, upTo).and(AN_ANSWER.TRUE_FROM.le(day)));
    }

    /** The day from which it is answered, as published up to an act; null while it is not. */
    public static Field<@Nullable LocalDate> answeredFrom(Question question, ActNumber upTo) {
        return field(answers(select(min(AN_ANSWER.TRUE_FROM)), question, upTo));
    }

    /** The position of the latest answer by a day, as published up to an act; null while there is none. */
    public static Field<@Nullable Position> position(Question question, ActNumber upTo, LocalDate day) {
        return field(answers(select(AN_ANSWER.POSITION), question, upTo)
                .and(AN_ANSWER.TRUE_FROM.le(day))
                .orderBy(AN_ANSWER.TRUE_FROM.desc(), AN_ANSWER.ACT.desc(), AN_ANSWER.ID.desc())
                .limit(1));
    }

    private static <R extends Record> SelectConditionStep<R> answers(
            SelectFromStep<R> what, Question question, ActNumber upTo) {
        var about = RECOMMENDATION.as("what_it_answers");
        var asked = RECOMMENDATION.as("what_was_asked");
        return what.from(asked)
                .join(about)
                .on(about.ROOT_ID.eq(asked.ROOT_ID))
                .join(AN_ANSWER)
                .on(AN_ANSWER.RECOMMENDATION_ID.eq(about.ID))
                .where(asked.ID.eq(question.RECOMMENDATION_ID))
                .and(AN_ANSWER.INSTITUTION_ID.eq(question.INSTITUTION_ID))
                .and(AN_ANSWER.QUESTION_ID.eq(question.ID).or(mayBeSince(AN_ANSWER, question.TRUE_FROM)))
                .and(AN_ANSWER.ACT.le(upTo))
                .and(notExists(selectOne()
                        .from(WITHDRAWAL)
                        .where(WITHDRAWAL.RESPONSE_ID.eq(AN_ANSWER.ID))
                        .and(WITHDRAWAL.ACT.le(upTo))));
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
