package org.answerable.publishing;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.PASSAGE;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REFERENCE_ALIAS;
import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.TOPIC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TopicId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class PublishedThingsQueries {

    /** Whatever is published. */
    private static final ActNumber ALL = new ActNumber(Long.MAX_VALUE);

    private final DSLContext db;

    PublishedThingsQueries(DSLContext db) {
        this.db = db;
    }

    Optional<PublishedThings.Item> item(RecommendationId id) {
        return db.select(RECOMMENDATION.ROOT_ID, RECOMMENDATION.PUBLICATION_ID)
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.ID.eq(id))
                .fetchOptional(mapping(PublishedThings.Item::new));
    }

    Optional<RecommendationId> rootOf(MilestoneId id) {
        return db.select(MILESTONE.ROOT_ID)
                .from(MILESTONE)
                .where(MILESTONE.ID.eq(id))
                .fetchOptional(MILESTONE.ROOT_ID);
    }

    Optional<RecommendationId> rootOf(EvidenceId id) {
        return db.select(EVIDENCE.ROOT_ID)
                .from(EVIDENCE)
                .where(EVIDENCE.ID.eq(id))
                .fetchOptional(EVIDENCE.ROOT_ID);
    }

    Optional<EvidenceKind> kind(SourceId id) {
        return db.select(SOURCE.KIND).from(SOURCE).where(SOURCE.ID.eq(id)).fetchOptional(SOURCE.KIND);
    }

    boolean has(SourceId id) {
        return db.fetchExists(SOURCE, SOURCE.ID.eq(id));
    }

    Optional<PublicationId> publicationOf(PassageId id) {
        return db.select(PASSAGE.PUBLICATION_ID)
                .from(PASSAGE)
                .where(PASSAGE.ID.eq(id))
                .fetchOptional(PASSAGE.PUBLICATION_ID);
    }

    boolean has(PublicationId id) {
        return db.fetchExists(PUBLICATION_EDITION, PUBLICATION_EDITION.PUBLICATION_ID.eq(id));
    }

    boolean has(TopicId id) {
        return db.fetchExists(TOPIC, TOPIC.ID.eq(id));
    }

    Optional<Duty> duty(InstitutionId id) {
        return db.select(INSTITUTION_RECORD.DUTY)
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.INSTITUTION_ID.eq(id))
                .orderBy(INSTITUTION_RECORD.TRUE_FROM.desc(), INSTITUTION_RECORD.ACT.desc())
                .limit(1)
                .fetchOptional(INSTITUTION_RECORD.DUTY);
    }

    boolean owns(InstitutionId institution, RecommendationId root) {
        return hasDuty(institution, root, noCondition());
    }

    private boolean hasDuty(InstitutionId institution, RecommendationId root, Condition which) {
        return db.fetchExists(db.selectOne()
                .from(ASSIGNMENT)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .where(RECOMMENDATION.ROOT_ID.eq(root))
                .and(ASSIGNMENT.INSTITUTION_ID.eq(institution))
                .and(which));
    }

    /** Whether it had the recommendation or a part of it and has neither on this day. */
    boolean gaveUp(InstitutionId institution, RecommendationId root, LocalDate day) {
        return hasDuty(
                        institution,
                        root,
                        AssignmentFields.latest(ASSIGNMENT, ALL, day).and(ASSIGNMENT.PART.eq(Part.ENDED)))
                && !hasDuty(institution, root, AssignmentFields.inForce(ASSIGNMENT, ALL, day));
    }

    boolean answersFor(InstitutionId institution, RecommendationId item) {
        return db.fetchExists(
                        RECOMMENDATION
                                .join(ASSIGNMENT)
                                .on(ASSIGNMENT.RECOMMENDATION_ID.in(RECOMMENDATION.ID, RECOMMENDATION.ROOT_ID))
                                .and(ASSIGNMENT.INSTITUTION_ID.eq(institution)),
                        RECOMMENDATION.ID.eq(item))
                || db.fetchExists(
                        QUESTION, QUESTION.RECOMMENDATION_ID.eq(item).and(QUESTION.INSTITUTION_ID.eq(institution)));
    }

    Set<RecommendationId> rootsOf(InstitutionId institution) {
        return db.selectDistinct(RECOMMENDATION.ROOT_ID)
                .from(ASSIGNMENT)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .where(ASSIGNMENT.INSTITUTION_ID.eq(institution))
                .fetchSet(RECOMMENDATION.ROOT_ID);
    }

    Set<String> takenReferences(Collection<String> references) {
        var small =
                references.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        return db.select(RECOMMENDATION.REFERENCE)
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.REFERENCE_NORMAL.in(small))
                .union(select(REFERENCE_ALIAS.ALIAS)
                        .from(REFERENCE_ALIAS)
                        .where(REFERENCE_ALIAS.ALIAS_NORMAL.in(small)))
                .fetchSet(RECOMMENDATION.REFERENCE);
    }
}
