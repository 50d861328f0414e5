package org.answerable.office;

import static org.answerable.office.FactFields.isPublished;
import static org.answerable.office.FactFields.name;
import static org.answerable.office.FactFields.shown;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.answerable.access.Scopes;
import org.answerable.language.TextFields;
import org.answerable.schema.tables.Institution;
import org.answerable.schema.tables.Recommendation;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What officials may read, one statement a page: published facts, and drafts of the institutions for which they speak.
 * Every row hangs on {@link Scopes#speaksFor}, so that what is not theirs is not there.
 */
@Repository
class OfficeQueries {

    private static final Recommendation ITEM = RECOMMENDATION.as("item");
    private static final Institution OTHER = INSTITUTION.as("other");

    private final DSLContext db;
    private final Scopes scopes;

    OfficeQueries(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    OfficeHome home(Reading reading) {
        return new OfficeHome(
                reading.day(),
                db.select(
                                INSTITUTION.ID,
                                INSTITUTION.SLUG,
                                shown(name(INSTITUTION, reading), reading),
                                concerns(reading))
                        .from(INSTITUTION)
                        .where(scopes.speaksFor(INSTITUTION.ID))
                        .and(isPublished(INSTITUTION, reading))
                        .orderBy(byName(INSTITUTION, reading))
                        .fetch(mapping((id, slug, name, concerns) ->
                                new OfficeHome.Desk(new Represented(id, slug, name), concerns))));
    }

    /** By the recommendation's address or that of a part of it, for one's institution with this address or the first. */
    Optional<OfficeItem> item(String reference, @Nullable String institution, Reading reading) {
        return item(
                RECOMMENDATION.ID.eq(select(ITEM.ROOT_ID).from(ITEM).where(ITEM.REFERENCE.eq(reference))),
                institution == null ? noCondition() : INSTITUTION.SLUG.eq(institution),
                reading);
    }

    /** What a draft of one of the reader's institutions is about; sent or not, but only what the office writes. */
    Optional<OfficeItem> aboutDraft(DraftId draft, Reading reading) {
        var own = DRAFT.ID.eq(draft).and(DRAFT.KIND.in(DraftKind.RESPONSE, DraftKind.CLAIM));
        return item(
                RECOMMENDATION.ID.eq(select(DRAFT.RECOMMENDATION_ID).from(DRAFT).where(own)),
                INSTITUTION.ID.eq(select(DRAFT.INSTITUTION_ID).from(DRAFT).where(own)),
                reading);
    }

    private Optional<OfficeItem> item(Condition which, Condition whose, Reading reading) {
        var name = shown(name(INSTITUTION, reading), reading);
        var others = others(reading);
        var title = shown(RECOMMENDATION.TITLE_TEXT, reading);
        var status = StoryFields.status(RECOMMENDATION.ID, reading);
        var duties = ConcernFields.duties(reading);
        var questions = ConcernFields.questions(reading);
        var given = ConcernFields.given(reading);
        var begun = ConcernFields.begun();
        var asks = shown(RECOMMENDATION.ASKS_TEXT, reading);
        var finding = StoryFields.finding(RECOMMENDATION.ID, reading);
        var pieces = StoryFields.pieces(reading);
        var steps = StoryFields.steps(reading);
        var answers = StoryFields.answers(reading);
        var claims = StoryFields.claims(reading);
        return db.select(INSTITUTION.ID, INSTITUTION.SLUG, RECOMMENDATION.ID, RECOMMENDATION.REFERENCE)
                .select(name, others, title, status, duties, questions, given, begun)
                .select(asks, finding, pieces, steps, answers, claims)
                .from(RECOMMENDATION)
                .join(INSTITUTION)
                .on(scopes.speaksFor(INSTITUTION.ID))
                .and(isPublished(INSTITUTION, reading))
                .and(ConcernFields.owns(INSTITUTION, reading))
                .where(which)
                .and(whose)
                .and(RECOMMENDATION.ACT.le(reading.upTo()))
                .orderBy(byName(INSTITUTION, reading))
                .limit(1)
                .fetchOptional(row -> new OfficeItem(
                        reading.day(),
                        new Represented(row.get(INSTITUTION.ID), row.get(INSTITUTION.SLUG), row.get(name)),
                        row.get(others),
                        new Concern(
                                row.get(RECOMMENDATION.ID),
                                row.get(RECOMMENDATION.REFERENCE),
                                row.get(title),
                                row.get(status),
                                row.get(duties),
                                row.get(questions),
                                row.get(given),
                                row.get(begun)),
                        row.get(asks),
                        row.get(finding),
                        row.get(pieces),
                        row.get(steps),
                        row.get(answers),
                        row.get(claims)));
    }

    private static Field<List<Concern>> concerns(Reading reading) {
        return multiset(select(
                                RECOMMENDATION.ID,
                                RECOMMENDATION.REFERENCE,
                                shown(RECOMMENDATION.TITLE_TEXT, reading),
                                StoryFields.status(RECOMMENDATION.ID, reading),
                                ConcernFields.duties(reading),
                                ConcernFields.questions(reading),
                                ConcernFields.given(reading),
                                ConcernFields.begun())
                        .from(RECOMMENDATION)
                        .where(RECOMMENDATION.PARENT_ID.isNull())
                        .and(RECOMMENDATION.ACT.le(reading.upTo()))
                        .and(ConcernFields.owns(INSTITUTION, reading))
                        .orderBy(RECOMMENDATION.PUBLICATION_ID, RECOMMENDATION.PLACE))
                .convertFrom(rows -> rows.map(mapping(Concern::new)));
    }

    private Field<List<Represented>> others(Reading reading) {
        return multiset(select(OTHER.ID, OTHER.SLUG, shown(name(OTHER, reading), reading))
                        .from(OTHER)
                        .where(scopes.speaksFor(OTHER.ID))
                        .and(OTHER.ID.ne(INSTITUTION.ID))
                        .and(isPublished(OTHER, reading))
                        .and(ConcernFields.owns(OTHER, reading))
                        .orderBy(byName(OTHER, reading)))
                .convertFrom(rows -> rows.map(mapping(Represented::new)));
    }

    private static Field<@Nullable String> byName(Institution institution, Reading reading) {
        return TextFields.sortKey(name(institution, reading), reading.language(), reading.upTo());
    }
}
