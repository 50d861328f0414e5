package org.answerable.evidence;

import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.EVIDENCE_MILESTONE;

import java.util.Objects;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceStore {

    private final DSLContext db;

    EvidenceStore(DSLContext db) {
        this.db = db;
    }

    void add(EvidenceContent content, RecommendationId of, RecommendationId root, TextId shows, ActNumber act) {
        var on = Objects.requireNonNull(content.on());
        var grounds = Objects.requireNonNull(content.grounds());
        db.insertInto(EVIDENCE)
                .set(EVIDENCE.ID, content.id())
                .set(EVIDENCE.RECOMMENDATION_ID, of)
                .set(EVIDENCE.ROOT_ID, root)
                .set(EVIDENCE.ACT, act)
                .set(EVIDENCE.TRUE_FROM, on.day())
                .set(EVIDENCE.TRUE_PRECISION, on.precision())
                .set(EVIDENCE.KIND, Objects.requireNonNull(content.kind()))
                .set(EVIDENCE.WEIGHS, Objects.requireNonNull(content.weighs()))
                .set(EVIDENCE.RELIABILITY, Objects.requireNonNull(content.reliability()))
                .set(EVIDENCE.CREDIBILITY, Objects.requireNonNull(content.credibility()))
                .set(EVIDENCE.REVIEW_ON, content.reviewOn())
                .set(EVIDENCE.SHOWS_TEXT, shows)
                .set(EVIDENCE.PROVENANCE, grounds.provenance())
                .set(EVIDENCE.SOURCE_ID, grounds.source())
                .set(EVIDENCE.PASSAGE_ID, grounds.passage())
                .set(EVIDENCE.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
        for (var milestone : content.milestones()) {
            db.insertInto(EVIDENCE_MILESTONE)
                    .set(EVIDENCE_MILESTONE.EVIDENCE_ID, content.id())
                    .set(EVIDENCE_MILESTONE.MILESTONE_ID, milestone)
                    .set(EVIDENCE_MILESTONE.ACT, act)
                    .execute();
        }
    }
}
