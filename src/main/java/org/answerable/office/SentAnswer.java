package org.answerable.office;

import java.time.Instant;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the institution, word for word.
 *
 * @param of the recommendation, or the part of one, that it answers
 * @param words in the language in which they were given
 * @param channel {@code PORTAL} where it was sent from the office; else staff recorded what was said elsewhere
 * @param source where it was said, unless it was sent from the office
 * @param publishedAt the instant of its act
 * @param corrected whether a later answer corrects it; both stay visible
 */
public record SentAnswer(
        ResponseId id,
        RecommendationId of,
        String reference,
        @Nullable QuestionId question,
        Position position,
        ShownText words,
        FuzzyDate on,
        Channel channel,
        @Nullable PointedAt source,
        Instant publishedAt,
        @Nullable ResponseId corrects,
        boolean corrected) {

    /** The anchor of its entry on the recommendation's public page. */
    public String anchor() {
        return "answer-" + id.id().toString().substring(24);
    }
}
