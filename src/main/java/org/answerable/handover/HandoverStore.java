package org.answerable.handover;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.HANDOVER;
import static org.answerable.schema.Tables.HANDOVER_DUTY;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.AssignmentId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class HandoverStore {

    private final DSLContext db;

    HandoverStore(DSLContext db) {
        this.db = db;
    }

    /** An institution's part in a recommendation or part, and since when. */
    private record Latest(Part part, LocalDate from) {}

    /** A hand-over that was just added. */
    record Added(UUID id, HandoverContent content, TextId reason, ApprovalId approval, ActNumber act) {}

    /** The part that the institution has in it; empty where it has none, or no longer. */
    Optional<Part> held(InstitutionId institution, RecommendationId of) {
        return latest(institution, of).map(Latest::part).filter(part -> part != Part.ENDED);
    }

    /** The day from which its present part, or that it has none any more, is true. */
    Optional<LocalDate> latestFrom(InstitutionId institution, RecommendationId of) {
        return latest(institution, of).map(Latest::from);
    }

    private Optional<Latest> latest(InstitutionId institution, RecommendationId of) {
        return db.select(ASSIGNMENT.PART, ASSIGNMENT.TRUE_FROM)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.INSTITUTION_ID.eq(institution))
                .and(ASSIGNMENT.RECOMMENDATION_ID.eq(of))
                .and(notExists(selectOne().from(WITHDRAWAL).where(WITHDRAWAL.ASSIGNMENT_ID.eq(ASSIGNMENT.ID))))
                .orderBy(ASSIGNMENT.TRUE_FROM.desc(), ASSIGNMENT.ACT.desc(), ASSIGNMENT.ID.desc())
                .limit(1)
                .fetchOptional(mapping(Latest::new));
    }

    /** Whether, by what counts now, the institution exists on a day that the date may mean. */
    boolean exists(InstitutionId institution, FuzzyDate on) {
        var latest = INSTITUTION_RECORD.as("latest");
        return db.fetchExists(selectOne()
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.ID.eq(select(latest.ID)
                        .from(latest)
                        .where(latest.INSTITUTION_ID.eq(institution))
                        .orderBy(latest.TRUE_FROM.desc(), latest.ACT.desc(), latest.ID.desc())
                        .limit(1)))
                .and(INSTITUTION_RECORD.VALID_FROM.isNull().or(INSTITUTION_RECORD.VALID_FROM.le(on.last())))
                .and(INSTITUTION_RECORD.VALID_UNTIL.isNull().or(INSTITUTION_RECORD.VALID_UNTIL.ge(on.day()))));
    }

    /** All that own, or owned, the recommendations to which these belong, or parts of them. */
    Set<InstitutionId> owners(Collection<RecommendationId> duties) {
        var passed = RECOMMENDATION.as("passed");
        return db.selectDistinct(ASSIGNMENT.INSTITUTION_ID)
                .from(ASSIGNMENT)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .where(RECOMMENDATION.ROOT_ID.in(
                        select(passed.ROOT_ID).from(passed).where(passed.ID.in(duties))))
                .fetchSet(ASSIGNMENT.INSTITUTION_ID);
    }

    Added add(HandoverContent content, TextId reason, ApprovalId approval, ActNumber act) {
        var id = UUID.randomUUID();
        var on = Objects.requireNonNull(content.on());
        var grounds = Objects.requireNonNull(content.grounds());
        db.insertInto(HANDOVER)
                .set(HANDOVER.ID, id)
                .set(HANDOVER.PREDECESSOR_ID, Objects.requireNonNull(content.from()))
                .set(HANDOVER.SUCCESSOR_ID, Objects.requireNonNull(content.to()))
                .set(HANDOVER.ACT, act)
                .set(HANDOVER.TRUE_FROM, on.day())
                .set(HANDOVER.TRUE_PRECISION, on.precision())
                .set(HANDOVER.REASON_TEXT, reason)
                .set(HANDOVER.APPROVAL_ID, approval)
                .set(HANDOVER.PROVENANCE, grounds.provenance())
                .set(HANDOVER.SOURCE_ID, grounds.source())
                .set(HANDOVER.PASSAGE_ID, grounds.passage())
                .set(HANDOVER.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
        return new Added(id, content, reason, approval, act);
    }

    /** Who led leads on through its successor; whoever led already does not become a supporter by it. */
    void pass(Added handover, RecommendationId duty) {
        var from = Objects.requireNonNull(handover.content().from());
        var to = Objects.requireNonNull(handover.content().to());
        var leads = held(from, duty).filter(part -> part == Part.LEAD).isPresent()
                || held(to, duty).filter(part -> part == Part.LEAD).isPresent();
        var part = leads ? Part.LEAD : Part.SUPPORTING;
        var ended = assign(handover, duty, from, Part.ENDED);
        var begun = assign(handover, duty, to, part);
        db.insertInto(HANDOVER_DUTY)
                .set(HANDOVER_DUTY.HANDOVER_ID, handover.id())
                .set(HANDOVER_DUTY.RECOMMENDATION_ID, duty)
                .set(HANDOVER_DUTY.ACT, handover.act())
                .set(
                        HANDOVER_DUTY.TRUE_FROM,
                        Objects.requireNonNull(handover.content().on()).day())
                .set(HANDOVER_DUTY.PREDECESSOR_ID, from)
                .set(HANDOVER_DUTY.SUCCESSOR_ID, to)
                .set(HANDOVER_DUTY.ENDED_ASSIGNMENT_ID, ended)
                .set(HANDOVER_DUTY.ENDED_PART, Part.ENDED)
                .set(HANDOVER_DUTY.BEGUN_ASSIGNMENT_ID, begun)
                .set(HANDOVER_DUTY.BEGUN_PART, part)
                .execute();
    }

    private AssignmentId assign(Added handover, RecommendationId duty, InstitutionId institution, Part part) {
        var id = AssignmentId.next();
        var on = Objects.requireNonNull(handover.content().on());
        var grounds = Objects.requireNonNull(handover.content().grounds());
        db.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ID, id)
                .set(ASSIGNMENT.RECOMMENDATION_ID, duty)
                .set(ASSIGNMENT.INSTITUTION_ID, institution)
                .set(ASSIGNMENT.PART, part)
                .set(ASSIGNMENT.ACT, handover.act())
                .set(ASSIGNMENT.TRUE_FROM, on.day())
                .set(ASSIGNMENT.TRUE_PRECISION, on.precision())
                .set(ASSIGNMENT.REASON_TEXT, handover.reason())
                .set(ASSIGNMENT.APPROVAL_ID, handover.approval())
                .set(ASSIGNMENT.PROVENANCE, grounds.provenance())
                .set(ASSIGNMENT.SOURCE_ID, grounds.source())
                .set(ASSIGNMENT.PASSAGE_ID, grounds.passage())
                .set(ASSIGNMENT.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
        return id;
    }
}
