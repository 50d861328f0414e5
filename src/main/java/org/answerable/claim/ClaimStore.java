package org.answerable.claim;

import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.MILESTONE;

import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.ClaimId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ClaimStore {

    private final DSLContext db;

    ClaimStore(DSLContext db) {
        this.db = db;
    }

    /** All of a claim but its words. */
    record Claimed(
            RecommendationId of,
            @Nullable MilestoneId milestone,
            InstitutionId institution,
            FuzzyDate on,
            Status status,
            Channel channel,
            @Nullable SourceId source) {}

    void add(Claimed claimed, TextId words, ActNumber act) {
        db.insertInto(CLAIM)
                .set(CLAIM.ID, ClaimId.next())
                .set(CLAIM.RECOMMENDATION_ID, claimed.of())
                .set(CLAIM.MILESTONE_ID, claimed.milestone())
                .set(CLAIM.INSTITUTION_ID, claimed.institution())
                .set(CLAIM.ACT, act)
                .set(CLAIM.TRUE_FROM, claimed.on().day())
                .set(CLAIM.TRUE_PRECISION, claimed.on().precision())
                .set(CLAIM.STATUS, claimed.status())
                .set(CLAIM.CHANNEL, claimed.channel())
                .set(CLAIM.WORDS_TEXT, words)
                .set(CLAIM.SOURCE_ID, claimed.source())
                .execute();
    }

    /** Whether this milestone is published as one of another item. */
    boolean isOfAnother(MilestoneId milestone, RecommendationId of) {
        return db.fetchExists(MILESTONE, MILESTONE.ID.eq(milestone).and(MILESTONE.RECOMMENDATION_ID.ne(of)));
    }
}
