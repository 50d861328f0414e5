package org.answerable.item;

import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REFERENCE_ALIAS;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.STANDING;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.board.BoardLine;
import org.answerable.fact.AsOf;
import org.answerable.fact.EditionFields;
import org.answerable.fact.FactFields;
import org.answerable.item.ItemPage.Answer;
import org.answerable.item.ItemPage.Asked;
import org.answerable.item.ItemPage.PartOf;
import org.answerable.language.TextsBeside;
import org.answerable.listing.LineFields;
import org.answerable.listing.OwnerFields;
import org.answerable.schema.tables.Recommendation;
import org.answerable.storage.KeptSelects;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** A recommendation or part with its whole story, in one statement and one for the words. */
@Repository
class ItemQueries {

    /** A recommendation or part about which facts are. */
    static final Recommendation MEMBER = RECOMMENDATION.as("member");

    private final DSLContext db;
    private final KeptSelects selects;
    private final TextsBeside texts;

    ItemQueries(DSLContext db, KeptSelects selects, TextsBeside texts) {
        this.db = db;
        this.selects = selects;
        this.texts = texts;
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
        return pages(new Which(reference, List.of(), asOf), reader).stream().findFirst();
    }

    /** Several of them, in as many statements as one. */
    List<ItemPage> pages(List<RecommendationId> which, Language reader, AsOf asOf) {
        return pages(new Which("", which, asOf), reader);
    }

    /** By their reference, or by their identifiers. */
    private record Which(String reference, List<RecommendationId> ids, AsOf asOf) implements KeptSelects.Values {

        static Which sample(int ids) {
            return new Which(
                    UUID.randomUUID().toString(),
                    Stream.generate(RecommendationId::next).limit(ids).toList(),
                    AsOf.some());
        }

        Condition picked() {
            return ids.isEmpty() ? RECOMMENDATION.REFERENCE.eq(reference) : RECOMMENDATION.ID.in(ids);
        }

        @Override
        public List<?> all() {
            return Stream.concat(ids.stream(), Stream.of(reference, asOf.act(), asOf.day()))
                    .toList();
        }
    }

    private List<ItemPage> pages(Which which, Language reader) {
        var number = which.ids().size();
        return texts.read(
                reader,
                which.asOf().act(),
                () -> selects.fetch(
                        List.of("items", reader, number),
                        which,
                        List.of(Which.sample(number), Which.sample(number)),
                        given -> pages(given.picked(), reader, given.asOf()),
                        mapping(ItemPage::new)));
    }

    private Select<?> pages(Condition which, Language reader, AsOf asOf) {
        var facts = FactFields.beside(reader, asOf);
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
                        row(PUBLICATION.SLUG, facts.text(EditionFields.title(PUBLICATION.ID, facts)))
                                .mapping(BoardLine.Choice::new),
                        facts.publishedAt(RECOMMENDATION.ACT),
                        standing(facts),
                        LineFields.topicsOf(RECOMMENDATION.ROOT_ID, facts),
                        parts(facts),
                        new DutyFields(facts, owners, asOf).ofItem(),
                        new RungFields(facts).rungs(),
                        new EvidenceFields(facts).proofs(),
                        new MeasureFields(facts).measures(),
                        questions(facts, owners),
                        answers(facts),
                        new SaidFields(facts, asOf).ofItem(),
                        new FindingFields(facts).findings(),
                        new FindingFields(facts).notes(),
                        new RewordingFields(facts, reader).ofItem())
                .from(RECOMMENDATION)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(RECOMMENDATION.PUBLICATION_ID))
                .leftJoin(whole)
                .on(whole.ID.eq(RECOMMENDATION.ROOT_ID).and(whole.ID.ne(RECOMMENDATION.ID)))
                .where(which)
                .and(facts.known(RECOMMENDATION.ACT));
    }

    // Facts are joined to the members of the family: H2 finds them by an index so, and not by a subquery after "in".
    // One condition that names the whole comes first: by an "or" databases read all recommendations.

    /** Who of the family the page tells of: the item and, where it is whole, its parts. */
    static Condition scope() {
        return MEMBER.ROOT_ID
                .eq(RECOMMENDATION.ROOT_ID)
                .and(RECOMMENDATION.PARENT_ID.isNull().or(MEMBER.ID.eq(RECOMMENDATION.ID)));
    }

    /** The same and the whole: owners of a part are asked of the whole, too, and answer for it. */
    static Condition withWhole() {
        return MEMBER.ROOT_ID
                .eq(RECOMMENDATION.ROOT_ID)
                .and(RECOMMENDATION.PARENT_ID.isNull().or(MEMBER.ID.in(RECOMMENDATION.ID, RECOMMENDATION.ROOT_ID)));
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
                        .where(part.ROOT_ID.eq(RECOMMENDATION.ROOT_ID))
                        .and(part.PARENT_ID.eq(RECOMMENDATION.ID))
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
                        .from(MEMBER)
                        .join(QUESTION)
                        .on(QUESTION.RECOMMENDATION_ID.eq(MEMBER.ID))
                        .where(withWhole())
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
                        .from(MEMBER)
                        .join(RESPONSE)
                        .on(RESPONSE.RECOMMENDATION_ID.eq(MEMBER.ID))
                        .where(withWhole())
                        .and(facts.told(RESPONSE.ACT, RESPONSE.TRUE_FROM))
                        .orderBy(RESPONSE.TRUE_FROM.desc(), RESPONSE.ACT.desc(), RESPONSE.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Answer::new)));
    }
}
