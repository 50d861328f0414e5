package org.answerable.claim;

import static org.answerable.schema.Tables.CLAIM;

import java.util.Objects;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ClaimId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ClaimStore {

    private final DSLContext db;

    ClaimStore(DSLContext db) {
        this.db = db;
    }

    void add(ClaimContent content, RecommendationId of, TextId words, ActNumber act) {
        var on = Objects.requireNonNull(content.on());
        var source = content.source();
        db.insertInto(CLAIM)
                .set(CLAIM.ID, ClaimId.next())
                .set(CLAIM.RECOMMENDATION_ID, of)
                .set(CLAIM.MILESTONE_ID, content.milestone())
                .set(CLAIM.INSTITUTION_ID, Objects.requireNonNull(content.institution()))
                .set(CLAIM.ACT, act)
                .set(CLAIM.TRUE_FROM, on.day())
                .set(CLAIM.TRUE_PRECISION, on.precision())
                .set(CLAIM.STATUS, Objects.requireNonNull(content.status()))
                .set(CLAIM.CHANNEL, Objects.requireNonNull(content.channel()))
                .set(CLAIM.WORDS_TEXT, words)
                .set(CLAIM.SOURCE_ID, source == null ? null : source.id())
                .execute();
    }
}
