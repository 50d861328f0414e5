package org.answerable.assessment;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.MILESTONE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.answerable.publishing.ClaimFields;
import org.answerable.publishing.MilestoneFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.AssessmentId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AssessmentStore {

    private static final ActNumber NOW = new ActNumber(Long.MAX_VALUE);

    private final DSLContext db;

    AssessmentStore(DSLContext db) {
        this.db = db;
    }

    /** How many milestones a recommendation, or part of one, has, and how many are verified now. */
    record Milestones(int all, int verified) {}

    void add(
            AssessmentContent content,
            RecommendationId of,
            TextId reasons,
            @Nullable TextId deviation,
            ApprovalId approval,
            ActNumber act) {
        var id = AssessmentId.next();
        var on = Objects.requireNonNull(content.on());
        var grounds = Objects.requireNonNull(content.grounds());
        db.insertInto(ASSESSMENT)
                .set(ASSESSMENT.ID, id)
                .set(ASSESSMENT.RECOMMENDATION_ID, of)
                .set(ASSESSMENT.ACT, act)
                .set(ASSESSMENT.TRUE_FROM, on.day())
                .set(ASSESSMENT.TRUE_PRECISION, on.precision())
                .set(ASSESSMENT.STATUS, Objects.requireNonNull(content.status()))
                .set(ASSESSMENT.REASONS_TEXT, reasons)
                .set(ASSESSMENT.DEVIATION_TEXT, deviation)
                .set(ASSESSMENT.APPROVAL_ID, approval)
                .set(ASSESSMENT.PROVENANCE, grounds.provenance())
                .set(ASSESSMENT.SOURCE_ID, grounds.source())
                .set(ASSESSMENT.PASSAGE_ID, grounds.passage())
                .set(ASSESSMENT.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
        for (var evidence : content.evidence()) {
            db.insertInto(ASSESSMENT_EVIDENCE)
                    .set(ASSESSMENT_EVIDENCE.ASSESSMENT_ID, id)
                    .set(ASSESSMENT_EVIDENCE.EVIDENCE_ID, evidence)
                    .set(ASSESSMENT_EVIDENCE.ACT, act)
                    .execute();
        }
    }

    /** What its owners claim on a day of this very recommendation or part, by all that is published. */
    List<Status> claimed(RecommendationId of, LocalDate day) {
        return db.select(CLAIM.STATUS)
                .from(CLAIM)
                .where(CLAIM.RECOMMENDATION_ID.eq(of))
                .and(CLAIM.MILESTONE_ID.isNull())
                .and(ClaimFields.current(CLAIM, NOW, day))
                .fetch(CLAIM.STATUS);
    }

    Milestones milestones(RecommendationId of) {
        var verified = MilestoneFields.verified(MILESTONE.ID);
        return db.select(count(), count().filterWhere(verified))
                .from(MILESTONE)
                .where(MILESTONE.RECOMMENDATION_ID.eq(of).or(MILESTONE.ROOT_ID.eq(of)))
                .and(not(MilestoneFields.dropped(MILESTONE.ID)))
                .fetchSingle(mapping(Milestones::new));
    }
}
