package org.answerable.desk;

import static org.answerable.desk.DeskFields.words;
import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.PASSAGE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REFERENCE_ALIAS;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.answerable.access.Scopes;
import org.answerable.publishing.MilestoneFields;
import org.answerable.standing.StandingFields;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** The recommendations that staff work on, and each whole; what is not theirs is not there. */
@Repository
class WorkplaceQueries {

    private final DSLContext db;
    private final Scopes scopes;
    private final Today today;

    WorkplaceQueries(DSLContext db, Scopes scopes, Today today) {
        this.db = db;
        this.scopes = scopes;
        this.today = today;
    }

    List<ItemLine> items(Language reader) {
        return db.select(
                        RECOMMENDATION.REFERENCE,
                        words(RECOMMENDATION.TITLE_TEXT, reader),
                        STANDING.STATUS,
                        coalesce(STANDING.MILESTONES, inline(0)),
                        coalesce(STANDING.MILESTONES_VERIFIED, inline(0)),
                        field(selectCount()
                                .from(DRAFT)
                                .where(DRAFT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                                .and(DRAFT.PUBLICATION_ID.eq(RECOMMENDATION.PUBLICATION_ID))
                                .and(inProgress())))
                .from(RECOMMENDATION)
                .leftJoin(STANDING)
                .on(STANDING.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                .and(StandingFields.on(today.day()))
                .where(RECOMMENDATION.PARENT_ID.isNull())
                .and(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .orderBy(RECOMMENDATION.PUBLICATION_ID, RECOMMENDATION.PLACE)
                .fetch(mapping(ItemLine::new));
    }

    /** The recommendation that this reference, or that of a part, or an older one, leads to. */
    Optional<RecommendationId> root(String reference) {
        return db.select(RECOMMENDATION.ROOT_ID)
                .from(RECOMMENDATION)
                .where(RECOMMENDATION
                        .REFERENCE
                        .eq(reference)
                        .or(RECOMMENDATION.ID.in(select(REFERENCE_ALIAS.RECOMMENDATION_ID)
                                .from(REFERENCE_ALIAS)
                                .where(REFERENCE_ALIAS.ALIAS.eq(reference)))))
                .fetchOptional(RECOMMENDATION.ROOT_ID);
    }

    Optional<Workplace> page(RecommendationId root, Language reader) {
        return db.select(
                        RECOMMENDATION.ID,
                        RECOMMENDATION.PUBLICATION_ID,
                        RECOMMENDATION.REFERENCE,
                        words(RECOMMENDATION.TITLE_TEXT, reader),
                        words(RECOMMENDATION.ASKS_TEXT, reader),
                        STANDING.STATUS,
                        verified(),
                        parts(root, reader),
                        OwnersFields.owners(root, reader),
                        EvidenceFields.milestones(root, reader),
                        EvidenceFields.evidence(root, reader),
                        IndicatorFields.indicators(root, reader),
                        OwnersFields.questions(root, reader),
                        OwnersFields.answers(root, reader),
                        OwnersFields.claims(root, reader, today.day()),
                        StoryFields.story(root, reader, this::dated),
                        WithdrawnFields.withdrawn(root, reader),
                        passages(reader),
                        drafts(),
                        field(scopes.worksOn(RECOMMENDATION.PUBLICATION_ID, Role.CONTRIBUTOR, Role.APPROVER)))
                .from(RECOMMENDATION)
                .leftJoin(STANDING)
                .on(STANDING.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                .and(StandingFields.on(today.day()))
                .where(RECOMMENDATION.ID.eq(root))
                .and(RECOMMENDATION.PARENT_ID.isNull())
                .and(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))
                .fetchOptional(mapping(Workplace::new));
    }

    private List<Workplace.Entry> dated(List<Workplace.Entry> story) {
        return story.stream()
                .map(entry -> entry.kind() == FactKind.REWORDING ? entry.on(today.dayOf(entry.publishedAt())) : entry)
                .toList();
    }

    private static Field<Integer> verified() {
        return field(selectCount()
                .from(MILESTONE)
                .where(MILESTONE.ROOT_ID.eq(RECOMMENDATION.ID))
                .and(MilestoneFields.verified(MILESTONE.ID)));
    }

    private static Field<List<Workplace.Item>> parts(RecommendationId root, Language reader) {
        var part = RECOMMENDATION.as("item");
        return multiset(select(part.ID, part.REFERENCE, words(part.TITLE_TEXT, reader), assessedFrom(part.ID))
                        .from(part)
                        .where(part.ROOT_ID.eq(root))
                        .orderBy(part.PARENT_ID.isNotNull(), part.PLACE, part.REFERENCE))
                .convertFrom(rows -> rows.map(mapping(Workplace.Item::new)));
    }

    private static Field<LocalDate> assessedFrom(Field<RecommendationId> of) {
        return field(select(max(ASSESSMENT.TRUE_FROM))
                .from(ASSESSMENT)
                .where(ASSESSMENT.RECOMMENDATION_ID.eq(of))
                .and(notExists(selectOne().from(WITHDRAWAL).where(WITHDRAWAL.ASSESSMENT_ID.eq(ASSESSMENT.ID)))));
    }

    private static Field<List<Workplace.Passage>> passages(Language reader) {
        return multiset(select(PASSAGE.ID, words(PASSAGE.PLACE_TEXT, reader))
                        .from(PASSAGE)
                        .where(PASSAGE.PUBLICATION_ID.eq(RECOMMENDATION.PUBLICATION_ID))
                        .orderBy(PASSAGE.ACT, PASSAGE.ID))
                .convertFrom(rows -> rows.map(mapping(Workplace.Passage::new)));
    }

    /** Those of the publication's staff; what officials draft is the institution's own. */
    private static Field<List<Workplace.Work>> drafts() {
        return multiset(select(
                                DRAFT.ID,
                                DRAFT.KIND,
                                DRAFT.SUBJECT_ID,
                                DRAFT.STATE,
                                DRAFT.VERSION,
                                DRAFT.DRAFTED_BY,
                                DRAFT.CHANGED_BY,
                                DRAFT.CHANGED_AT)
                        .from(DRAFT)
                        .where(DRAFT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(DRAFT.PUBLICATION_ID.eq(RECOMMENDATION.PUBLICATION_ID))
                        .and(DRAFT.STATE.ne(DraftState.PUBLISHED))
                        .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.ID))
                .convertFrom(rows -> rows.map(mapping(Workplace.Work::new)));
    }

    private static Condition inProgress() {
        return DRAFT.STATE.in(DraftState.OPEN, DraftState.SUBMITTED, DraftState.RETURNED);
    }
}
