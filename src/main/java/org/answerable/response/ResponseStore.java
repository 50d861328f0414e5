package org.answerable.response;

import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RESPONSE;

import java.util.Objects;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.ResponseId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ResponseStore {

    private final DSLContext db;

    ResponseStore(DSLContext db) {
        this.db = db;
    }

    void add(ResponseContent content, RecommendationId of, TextId words, ActNumber act) {
        var on = Objects.requireNonNull(content.on());
        db.insertInto(RESPONSE)
                .set(RESPONSE.ID, ResponseId.next())
                .set(RESPONSE.RECOMMENDATION_ID, of)
                .set(RESPONSE.INSTITUTION_ID, Objects.requireNonNull(content.institution()))
                .set(RESPONSE.QUESTION_ID, content.question())
                .set(RESPONSE.CORRECTS, content.corrects())
                .set(RESPONSE.ACT, act)
                .set(RESPONSE.TRUE_FROM, on.day())
                .set(RESPONSE.TRUE_PRECISION, on.precision())
                .set(RESPONSE.POSITION, Objects.requireNonNull(content.position()))
                .set(RESPONSE.CHANNEL, Objects.requireNonNull(content.channel()))
                .set(RESPONSE.WORDS_TEXT, words)
                .set(RESPONSE.SOURCE_ID, content.source())
                .execute();
    }

    /** Whether this question was put to this institution about this recommendation or part. */
    boolean wasPutTo(QuestionId question, @Nullable InstitutionId institution, @Nullable RecommendationId of) {
        return institution != null
                && of != null
                && db.fetchExists(
                        QUESTION,
                        QUESTION.ID
                                .eq(question)
                                .and(QUESTION.INSTITUTION_ID.eq(institution))
                                .and(QUESTION.RECOMMENDATION_ID.eq(of)));
    }

    /** Whether this answer is the institution's own, about this recommendation or part. */
    boolean wasGivenBy(ResponseId response, @Nullable InstitutionId institution, @Nullable RecommendationId of) {
        return institution != null
                && of != null
                && db.fetchExists(
                        RESPONSE,
                        RESPONSE.ID
                                .eq(response)
                                .and(RESPONSE.INSTITUTION_ID.eq(institution))
                                .and(RESPONSE.RECOMMENDATION_ID.eq(of)));
    }
}
