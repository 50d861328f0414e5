package org.answerable.publishing;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.answerable.schema.tables.Claim;
import org.answerable.vocabulary.ActNumber;
import org.jooq.Condition;

/** Which claims count. One definition for all who read; {@code standing} does the same for every day at once. */
public final class ClaimFields {

    private ClaimFields() {}

    /**
     * The latest that an institution says of an item, or of a milestone, by a day and as published up to an act, while it
     * owns the recommendation or a part of it. What it said before stays in the story.
     */
    public static Condition current(Claim claim, ActNumber upTo, LocalDate day) {
        var later = CLAIM.as("later_claim");
        return counts(claim, upTo, day)
                .and(ofAnOwner(claim, upTo, day))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.RECOMMENDATION_ID.eq(claim.RECOMMENDATION_ID))
                        .and(later.INSTITUTION_ID.eq(claim.INSTITUTION_ID))
                        .and(later.MILESTONE_ID.isNotDistinctFrom(claim.MILESTONE_ID))
                        .and(counts(later, upTo, day))
                        .and(row(later.TRUE_FROM, later.ACT, later.ID).gt(row(claim.TRUE_FROM, claim.ACT, claim.ID)))));
    }

    private static Condition ofAnOwner(Claim claim, ActNumber upTo, LocalDate day) {
        var duty = ASSIGNMENT.as("claimants_duty");
        var owned = RECOMMENDATION.as("claimants_item");
        var about = RECOMMENDATION.as("claimed_item");
        return exists(selectOne()
                .from(duty)
                .join(owned)
                .on(owned.ID.eq(duty.RECOMMENDATION_ID))
                .join(about)
                .on(about.ROOT_ID.eq(owned.ROOT_ID))
                .where(about.ID.eq(claim.RECOMMENDATION_ID))
                .and(duty.INSTITUTION_ID.eq(claim.INSTITUTION_ID))
                .and(AssignmentFields.inForce(duty, upTo, day)));
    }

    private static Condition counts(Claim claim, ActNumber upTo, LocalDate day) {
        return claim.ACT
                .le(upTo)
                .and(claim.TRUE_FROM.le(day))
                .and(notExists(selectOne()
                        .from(WITHDRAWAL)
                        .where(WITHDRAWAL.CLAIM_ID.eq(claim.ID))
                        .and(WITHDRAWAL.ACT.le(upTo))));
    }
}
