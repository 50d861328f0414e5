package org.answerable.question;

import static org.answerable.schema.Tables.QUESTION;

import java.util.Objects;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class QuestionStore {

    private final DSLContext db;

    QuestionStore(DSLContext db) {
        this.db = db;
    }

    void add(QuestionContent content, RecommendationId of, TextId question, @Nullable TextId dueBasis, ActNumber act) {
        var on = Objects.requireNonNull(content.askedOn());
        db.insertInto(QUESTION)
                .set(QUESTION.ID, QuestionId.next())
                .set(QUESTION.RECOMMENDATION_ID, of)
                .set(QUESTION.INSTITUTION_ID, Objects.requireNonNull(content.institution()))
                .set(QUESTION.ACT, act)
                .set(QUESTION.TRUE_FROM, on.day())
                .set(QUESTION.TRUE_PRECISION, on.precision())
                .set(QUESTION.CHANNEL, Objects.requireNonNull(content.channel()))
                .set(QUESTION.DUE_ON, content.dueOn())
                .set(QUESTION.DUE_ORIGIN, content.dueOrigin())
                .set(QUESTION.QUESTION_TEXT, question)
                .set(QUESTION.DUE_BASIS_TEXT, dueBasis)
                .execute();
    }
}
