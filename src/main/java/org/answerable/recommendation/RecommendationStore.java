package org.answerable.recommendation;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RECOMMENDATION_TOPIC;
import static org.answerable.schema.Tables.SOURCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.drafting.Publishing;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.AssignmentId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TopicId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class RecommendationStore {

    private final DSLContext db;

    RecommendationStore(DSLContext db) {
        this.db = db;
    }

    /** What the rows of one recommendation have in common. */
    record Inserting(RecommendationId root, PublicationId publication, ApprovalId approval, ActNumber act) {}

    /** The two texts of a recommendation, part or milestone. */
    record Words(TextId title, TextId body) {}

    /** When the source was published, or the paper; empty for our own judgement, and where it is not known. */
    Optional<FuzzyDate> dayOf(Grounds grounds, PublicationId publication) {
        return switch (grounds.provenance()) {
            case JUDGEMENT -> Optional.empty();
            case ELSEWHERE ->
                day(
                        SOURCE.PUBLISHED_ON,
                        SOURCE.PUBLISHED_PRECISION,
                        SOURCE.ID.eq(Objects.requireNonNull(grounds.source())));
            case PAPER ->
                day(
                        PUBLICATION_EDITION.PUBLISHED_ON,
                        PUBLICATION_EDITION.PUBLISHED_PRECISION,
                        PUBLICATION_EDITION.ID.eq(select(PUBLICATION_EDITION.ID)
                                .from(PUBLICATION_EDITION)
                                .where(PUBLICATION_EDITION.PUBLICATION_ID.eq(publication))
                                .orderBy(PUBLICATION_EDITION.ACT.desc(), PUBLICATION_EDITION.ID.desc())
                                .limit(1)));
        };
    }

    private <R extends Record> Optional<FuzzyDate> day(
            TableField<R, LocalDate> on, TableField<R, Precision> precision, Condition which) {
        return db.select(on, precision)
                .from(Objects.requireNonNull(on.getTable()))
                .where(which.and(on.isNotNull()))
                .fetchOptional(mapping(FuzzyDate::new));
    }

    void addRoot(Inserting inserting, RecommendationContent content, Words words) {
        add(
                inserting,
                null,
                new PartContent(
                        content.id(), content.reference(), content.numberInPaper(), content.grounds(), null, null),
                content.place(),
                words);
    }

    void addPart(Inserting inserting, PartContent part, int place, Words words) {
        add(inserting, inserting.root(), part, place, words);
    }

    private void add(Inserting inserting, @Nullable RecommendationId parent, PartContent part, int place, Words words) {
        var grounds = Objects.requireNonNull(part.grounds());
        var reference = Objects.requireNonNull(part.reference());
        db.insertInto(RECOMMENDATION)
                .set(RECOMMENDATION.ID, part.id())
                .set(RECOMMENDATION.REFERENCE, reference)
                .set(RECOMMENDATION.REFERENCE_NORMAL, reference.toLowerCase(Locale.ROOT))
                .set(RECOMMENDATION.PUBLICATION_ID, inserting.publication())
                .set(RECOMMENDATION.PARENT_ID, parent)
                .set(RECOMMENDATION.ROOT_ID, inserting.root())
                .set(RECOMMENDATION.PLACE, place)
                .set(RECOMMENDATION.NUMBER_IN_PAPER, part.numberInPaper())
                .set(RECOMMENDATION.ACT, inserting.act())
                .set(RECOMMENDATION.TITLE_TEXT, words.title())
                .set(RECOMMENDATION.ASKS_TEXT, words.body())
                .set(RECOMMENDATION.APPROVAL_ID, inserting.approval())
                .set(RECOMMENDATION.PROVENANCE, grounds.provenance())
                .set(RECOMMENDATION.SOURCE_ID, grounds.source())
                .set(RECOMMENDATION.PASSAGE_ID, grounds.passage())
                .set(RECOMMENDATION.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }

    void addTopics(RecommendationId recommendation, List<TopicId> topics, ActNumber act) {
        for (var topic : topics) {
            db.insertInto(RECOMMENDATION_TOPIC)
                    .set(RECOMMENDATION_TOPIC.RECOMMENDATION_ID, recommendation)
                    .set(RECOMMENDATION_TOPIC.TOPIC_ID, topic)
                    .set(RECOMMENDATION_TOPIC.ACT, act)
                    .execute();
        }
    }

    void addOwner(Inserting inserting, OwnerContent owner, FuzzyDate unlessSaid) {
        var grounds = Objects.requireNonNull(owner.grounds());
        var on = owner.from() == null ? unlessSaid : owner.from();
        db.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ID, AssignmentId.next())
                .set(ASSIGNMENT.RECOMMENDATION_ID, owner.of())
                .set(ASSIGNMENT.INSTITUTION_ID, Objects.requireNonNull(owner.institution()))
                .set(ASSIGNMENT.PART, Objects.requireNonNull(owner.part()))
                .set(ASSIGNMENT.ACT, inserting.act())
                .set(ASSIGNMENT.TRUE_FROM, on.day())
                .set(ASSIGNMENT.TRUE_PRECISION, on.precision())
                .set(ASSIGNMENT.APPROVAL_ID, inserting.approval())
                .set(ASSIGNMENT.PROVENANCE, grounds.provenance())
                .set(ASSIGNMENT.SOURCE_ID, grounds.source())
                .set(ASSIGNMENT.PASSAGE_ID, grounds.passage())
                .set(ASSIGNMENT.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }

    void addMilestone(Inserting inserting, MilestoneContent milestone, int place, Words words) {
        var grounds = Objects.requireNonNull(milestone.grounds());
        db.insertInto(MILESTONE)
                .set(MILESTONE.ID, milestone.id())
                .set(MILESTONE.RECOMMENDATION_ID, milestone.of())
                .set(MILESTONE.ROOT_ID, inserting.root())
                .set(MILESTONE.PLACE, place)
                .set(MILESTONE.ACT, inserting.act())
                .set(MILESTONE.TITLE_TEXT, words.title())
                .set(MILESTONE.DONE_WHEN_TEXT, words.body())
                .set(MILESTONE.POWER, Objects.requireNonNull(milestone.power()))
                .set(MILESTONE.WEIGHT, milestone.weight())
                .set(MILESTONE.OUTCOME, milestone.outcome())
                .set(MILESTONE.APPROVAL_ID, inserting.approval())
                .set(MILESTONE.PROVENANCE, grounds.provenance())
                .set(MILESTONE.SOURCE_ID, grounds.source())
                .set(MILESTONE.PASSAGE_ID, grounds.passage())
                .set(MILESTONE.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }

    void addState(MilestoneContent milestone, MilestoneState state, FuzzyDate on, Publishing publishing) {
        var grounds = Objects.requireNonNull(milestone.grounds());
        db.insertInto(MILESTONE_STATE)
                .set(MILESTONE_STATE.ID, UUID.randomUUID())
                .set(MILESTONE_STATE.MILESTONE_ID, milestone.id())
                .set(MILESTONE_STATE.ACT, publishing.act().number())
                .set(MILESTONE_STATE.APPROVAL_ID, publishing.approval())
                .set(MILESTONE_STATE.TRUE_FROM, on.day())
                .set(MILESTONE_STATE.TRUE_PRECISION, on.precision())
                .set(MILESTONE_STATE.STATE, state)
                .set(MILESTONE_STATE.PROVENANCE, grounds.provenance())
                .set(MILESTONE_STATE.SOURCE_ID, grounds.source())
                .set(MILESTONE_STATE.PASSAGE_ID, grounds.passage())
                .set(MILESTONE_STATE.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }

    void addDate(MilestoneContent milestone, FuzzyDate on, @Nullable TextId reason, ActNumber act) {
        var grounds = Objects.requireNonNull(milestone.grounds());
        var due = Objects.requireNonNull(milestone.due());
        db.insertInto(MILESTONE_DATE)
                .set(MILESTONE_DATE.ID, UUID.randomUUID())
                .set(MILESTONE_DATE.MILESTONE_ID, milestone.id())
                .set(MILESTONE_DATE.ACT, act)
                .set(MILESTONE_DATE.TRUE_FROM, on.day())
                .set(MILESTONE_DATE.TRUE_PRECISION, on.precision())
                .set(MILESTONE_DATE.DUE_ON, due.day())
                .set(MILESTONE_DATE.DUE_PRECISION, due.precision())
                .set(MILESTONE_DATE.ORIGIN, Objects.requireNonNull(milestone.dueOrigin()))
                .set(MILESTONE_DATE.REASON_TEXT, reason)
                .set(MILESTONE_DATE.PROVENANCE, grounds.provenance())
                .set(MILESTONE_DATE.SOURCE_ID, grounds.source())
                .set(MILESTONE_DATE.PASSAGE_ID, grounds.passage())
                .set(MILESTONE_DATE.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }
}
