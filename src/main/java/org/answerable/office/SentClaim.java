package org.answerable.office;

import java.time.Instant;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.ClaimId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the institution said about progress, word for word.
 *
 * @param milestone null where it speaks of the whole recommendation
 * @param words in the language in which they were given
 * @param publishedAt the instant of its act
 */
public record SentClaim(
        ClaimId id,
        String reference,
        @Nullable MilestoneId milestone,
        @Nullable ShownText milestoneTitle,
        Status status,
        ShownText words,
        FuzzyDate on,
        Channel channel,
        @Nullable PointedAt source,
        Instant publishedAt) {

    /** The anchor of its entry on the recommendation's public page. */
    public String anchor() {
        return "claim-" + id.id().toString().substring(24);
    }
}
