package org.answerable.item;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REFERENCE_ALIAS;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.UPDATE_NOTE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.answerable.board.BoardLine;
import org.answerable.board.LineFields;
import org.answerable.board.OwnerFields;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.item.ItemPage.Answer;
import org.answerable.item.ItemPage.Asked;
import org.answerable.item.ItemPage.Finding;
import org.answerable.item.ItemPage.Note;
import org.answerable.item.ItemPage.PartOf;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** A recommendation or part with its whole story, in one statement. */
@Repository
class ItemQueries {

    private final DSLContext db;

    ItemQueries(DSLContext db) {
        this.db = db;
    }

    /** The reference that this reference, whatever its case, or this older one, leads to. */
    Optional<String> reference(String given, AsOf asOf) {
        var wanted = given.toLowerCase(Locale.ROOT);
        return db.select(RECOMMENDATION.REFERENCE)
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.ACT.le(asOf.act()))
                .and(RECOMMENDATION
                        .REFERENCE_NORMAL
                        .eq(wanted)
                        .or(RECOMMENDATION.ID.in(select(REFERENCE_ALIAS.RECOMMENDATION_ID)
                                .from(REFERENCE_ALIAS)
                                .where(REFERENCE_ALIAS.ALIAS_NORMAL.eq(wanted))
                                .and(REFERENCE_ALIAS.ACT.le(asOf.act())))))
                .orderBy(RECOMMENDATION.REFERENCE)
                .limit(1)
                .fetchOptional(RECOMMENDATION.REFERENCE);
    }

    Optional<ItemPage> page(String reference, Language reader, AsOf asOf) {
        return pages(RECOMMENDATION.REFERENCE.eq(reference), reader, asOf).stream()
                .findFirst();
    }

    /** Several of them, still in one statement. */
    List<ItemPage> pages(List<RecommendationId> which, Language reader, AsOf asOf) {
        return pages(RECOMMENDATION.ID.in(which), reader, asOf);
    }

    private List<ItemPage> pages(Condition which, Language reader, AsOf asOf) {
        var facts = new FactFields(reader, asOf);
        var owners = new OwnerFields(facts, asOf);
        var whole = RECOMMENDATION.as("whole");
        return db.select(
                        RECOMMENDATION.REFERENCE,
                        whole.REFERENCE,
                        RECOMMENDATION.NUMBER_IN_PAPER,
                        facts.text(RECOMMENDATION.TITLE_TEXT),
                        facts.text(RECOMMENDATION.ASKS_TEXT),
                        facts.basis(
                                RECOMMENDATION.PROVENANCE,
                                RECOMMENDATION.SOURCE_ID,
                                RECOMMENDATION.PASSAGE_ID,
                                RECOMMENDATION.EXPERT_MUST_CONFIRM),
                        row(PUBLICATION.SLUG, facts.text(LineFields.titleOf(PUBLICATION.ID, facts)))
                                .mapping(BoardLine.Choice::new),
                        facts.publishedAt(RECOMMENDATION.ACT),
                        standing(facts),
                        LineFields.topicsOf(RECOMMENDATION.ROOT_ID, facts),
                        parts(facts),
                        new DutyFields(facts, owners, asOf).ofItem(),
                        new RungFields(facts).rungs(scope(MILESTONE.RECOMMENDATION_ID)),
                        new EvidenceFields(facts).proofs(),
                        new MeasureFields(facts).measures(),
                        questions(facts, owners),
                        answers(facts),
                        new SaidFields(facts, asOf).ofItem(),
                        findings(facts),
                        notes(facts),
                        new RewordingFields(facts, reader).ofItem())
                .from(RECOMMENDATION)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(RECOMMENDATION.PUBLICATION_ID))
                .leftJoin(whole)
                .on(whole.ID.eq(RECOMMENDATION.ROOT_ID).and(whole.ID.ne(RECOMMENDATION.ID)))
                .where(which)
                .and(facts.known(RECOMMENDATION.ACT))
                .fetch(mapping(ItemPage::new));
    }

    /** The facts of the item and, where it is whole, of its parts. */
    static Condition scope(Field<RecommendationId> of) {
        var member = RECOMMENDATION.as("member");
        return of.in(select(member.ID)
                .from(member)
                .where(member.ID.eq(RECOMMENDATION.ID).or(member.ROOT_ID.eq(RECOMMENDATION.ID))));
    }

    /** The same and the facts of the whole: owners of a part are asked of the whole, too, and answer for it. */
    static Condition withWhole(Field<RecommendationId> of) {
        return scope(of).or(of.eq(RECOMMENDATION.ROOT_ID));
    }

    private static Field<ItemPage.@Nullable Standing> standing(FactFields facts) {
        return multiset(select(STANDING.STATUS, STANDING.CHANGED_AT, facts.flags())
                        .from(STANDING)
                        .where(STANDING.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(facts.standing()))
                .convertFrom(rows ->
                        rows.isEmpty() ? null : mapping(ItemPage.Standing::new).map(rows.getFirst()));
    }

    private static Field<List<PartOf>> parts(FactFields facts) {
        var part = RECOMMENDATION.as("part");
        return multiset(select(
                                part.REFERENCE,
                                part.NUMBER_IN_PAPER,
                                facts.text(part.TITLE_TEXT),
                                facts.text(part.ASKS_TEXT),
                                facts.statusOf(part.ID))
                        .from(part)
                        .where(part.PARENT_ID.eq(RECOMMENDATION.ID))
                        .and(facts.known(part.ACT))
                        .orderBy(part.PLACE, part.REFERENCE))
                .convertFrom(rows -> rows.map(mapping(PartOf::new)));
    }

    private static Field<List<Asked>> questions(FactFields facts, OwnerFields owners) {
        return multiset(select(
                                facts.fact(
                                        QUESTION.ID,
                                        QUESTION.TRUE_FROM,
                                        QUESTION.TRUE_PRECISION,
                                        QUESTION.ACT,
                                        WITHDRAWAL.QUESTION_ID),
                                FactFields.referenceOf(QUESTION.RECOMMENDATION_ID),
                                FactFields.institutionSlug(QUESTION.INSTITUTION_ID),
                                facts.institutionName(QUESTION.INSTITUTION_ID),
                                QUESTION.CHANNEL,
                                QUESTION.DUE_ON,
                                QUESTION.DUE_ORIGIN,
                                facts.text(QUESTION.QUESTION_TEXT),
                                facts.text(QUESTION.DUE_BASIS_TEXT),
                                field(owners.answered()),
                                owners.passedOn())
                        .from(QUESTION)
                        .where(withWhole(QUESTION.RECOMMENDATION_ID))
                        .and(facts.told(QUESTION.ACT, QUESTION.TRUE_FROM))
                        .orderBy(QUESTION.TRUE_FROM.desc(), QUESTION.ACT.desc(), QUESTION.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Asked::new)));
    }

    private static Field<List<Answer>> answers(FactFields facts) {
        var later = RESPONSE.as("later");
        return multiset(select(
                                facts.fact(
                                        RESPONSE.ID,
                                        RESPONSE.TRUE_FROM,
                                        RESPONSE.TRUE_PRECISION,
                                        RESPONSE.ACT,
                                        WITHDRAWAL.RESPONSE_ID),
                                FactFields.referenceOf(RESPONSE.RECOMMENDATION_ID),
                                FactFields.institutionSlug(RESPONSE.INSTITUTION_ID),
                                facts.institutionName(RESPONSE.INSTITUTION_ID),
                                RESPONSE.POSITION,
                                RESPONSE.CHANNEL,
                                facts.original(RESPONSE.WORDS_TEXT),
                                facts.text(RESPONSE.WORDS_TEXT),
                                field(RESPONSE.CORRECTS.isNotNull()),
                                field(exists(selectOne()
                                        .from(later)
                                        .where(later.CORRECTS.eq(RESPONSE.ID))
                                        .and(facts.counts(
                                                later.ACT, later.TRUE_FROM, later.ID, WITHDRAWAL.RESPONSE_ID)))),
                                facts.cited(RESPONSE.SOURCE_ID))
                        .from(RESPONSE)
                        .where(withWhole(RESPONSE.RECOMMENDATION_ID))
                        .and(facts.told(RESPONSE.ACT, RESPONSE.TRUE_FROM))
                        .orderBy(RESPONSE.TRUE_FROM.desc(), RESPONSE.ACT.desc(), RESPONSE.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Answer::new)));
    }

    private static Field<List<Finding>> findings(FactFields facts) {
        return multiset(select(
                                facts.fact(
                                        ASSESSMENT.ID,
                                        ASSESSMENT.TRUE_FROM,
                                        ASSESSMENT.TRUE_PRECISION,
                                        ASSESSMENT.ACT,
                                        WITHDRAWAL.ASSESSMENT_ID),
                                FactFields.referenceOf(ASSESSMENT.RECOMMENDATION_ID),
                                ASSESSMENT.STATUS,
                                facts.text(ASSESSMENT.REASONS_TEXT),
                                facts.text(ASSESSMENT.DEVIATION_TEXT),
                                facts.basis(
                                        ASSESSMENT.PROVENANCE,
                                        ASSESSMENT.SOURCE_ID,
                                        ASSESSMENT.PASSAGE_ID,
                                        ASSESSMENT.EXPERT_MUST_CONFIRM),
                                field(selectCount()
                                        .from(ASSESSMENT_EVIDENCE)
                                        .where(ASSESSMENT_EVIDENCE.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                                        .and(facts.notWithdrawn(
                                                ASSESSMENT_EVIDENCE.EVIDENCE_ID, WITHDRAWAL.EVIDENCE_ID))))
                        .from(ASSESSMENT)
                        .where(scope(ASSESSMENT.RECOMMENDATION_ID))
                        .and(facts.told(ASSESSMENT.ACT, ASSESSMENT.TRUE_FROM))
                        .orderBy(ASSESSMENT.TRUE_FROM.desc(), ASSESSMENT.ACT.desc(), ASSESSMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Finding::new)));
    }

    private static Field<List<Note>> notes(FactFields facts) {
        return multiset(select(
                                facts.fact(
                                        UPDATE_NOTE.ID,
                                        UPDATE_NOTE.TRUE_FROM,
                                        UPDATE_NOTE.TRUE_PRECISION,
                                        UPDATE_NOTE.ACT,
                                        WITHDRAWAL.UPDATE_NOTE_ID),
                                FactFields.referenceOf(UPDATE_NOTE.RECOMMENDATION_ID),
                                facts.text(UPDATE_NOTE.NOTE_TEXT),
                                facts.basis(
                                        UPDATE_NOTE.PROVENANCE,
                                        UPDATE_NOTE.SOURCE_ID,
                                        UPDATE_NOTE.PASSAGE_ID,
                                        UPDATE_NOTE.EXPERT_MUST_CONFIRM))
                        .from(UPDATE_NOTE)
                        .where(scope(UPDATE_NOTE.RECOMMENDATION_ID))
                        .and(facts.told(UPDATE_NOTE.ACT, UPDATE_NOTE.TRUE_FROM))
                        .orderBy(UPDATE_NOTE.TRUE_FROM.desc(), UPDATE_NOTE.ACT.desc(), UPDATE_NOTE.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Note::new)));
    }
}
