package org.answerable.changes;

import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.board.BoardLine;
import org.answerable.board.BoardLine.Choice;
import org.answerable.changes.ChangesPage.Changed;
import org.answerable.changes.ChangesPage.Choices;
import org.answerable.changes.ChangesPage.Reworded;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.listing.LineFields;
import org.answerable.listing.OwnerFields;
import org.answerable.schema.tables.Standing;
import org.answerable.standing.StandingFields;
import org.answerable.time.AskedPeriod.Between;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.SelectFromStep;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What changed between two days, in three statements whatever there is: which recommendations, how they stood and stand,
 * and their stories.
 */
@Repository
class ChangesQueries {

    private static final Standing WAS = STANDING.as("was");
    private static final Standing IS = STANDING.as("now_is");

    private final DSLContext db;
    private final Items items;

    ChangesQueries(DSLContext db, Items items) {
        this.db = db;
        this.items = items;
    }

    Choices choices(Language reader, AsOf asOf) {
        var facts = new FactFields(reader, asOf);
        return db.select(LineFields.papers(facts), owners(facts), LineFields.topics(facts))
                .fetchSingle(mapping(Choices::new));
    }

    ChangesPage page(ChangesFilter filter, Between period, Language reader) {
        var before = new AsOf(period.after(), period.from());
        var after = new AsOf(period.upTo(), period.to());
        var which = changed(before, after).and(chosen(filter, reader, before, after));
        var facts = new FactFields(reader, after);
        var found = db.select(
                        LineFields.papers(facts),
                        owners(facts),
                        LineFields.topics(facts),
                        picked(which, filter.page(), before, after))
                .fetchSingle();
        var picked = found.value4();
        var ids = picked.ids();
        return new ChangesPage(
                new Choices(found.value1(), found.value2(), found.value3()),
                ids.isEmpty() && filter.page() > 1 ? number(which, before, after) : picked.of(),
                ids.isEmpty() ? List.of() : compared(ids, reader, before, after));
    }

    private List<Changed> compared(List<RecommendationId> ids, Language reader, AsOf before, AsOf after) {
        var both = db.select(
                        lines(ids, reader, before),
                        lines(ids, reader, after),
                        NewWordsFields.since(ids, reader, before, after))
                .fetchSingle();
        var stood = byReference(both.value1(), BoardLine::reference);
        var stories = byReference(items.stories(ids, reader, after), ItemPage::reference);
        var words = both.value3().stream().collect(Collectors.groupingBy(Reworded::of));
        return both.value2().stream()
                .map(line -> changed(
                        stood.get(line.reference()),
                        line,
                        Objects.requireNonNull(stories.get(line.reference())),
                        words.getOrDefault(line.reference(), List.of()),
                        before))
                .toList();
    }

    /** What the page tells of new words is told as there; the rest is what other readers see. */
    private static Changed changed(
            @Nullable BoardLine stood, BoardLine stands, ItemPage story, List<Reworded> words, AsOf before) {
        var told = story.rewordings().stream()
                .filter(change -> change.act() > before.act().number())
                .toList();
        var versions = told.stream().map(org.answerable.item.Reworded::version).collect(Collectors.toSet());
        var others = words.stream()
                .filter(each -> !versions.contains(each.version()))
                .toList();
        return new Changed(stood, stands, story, told, others);
    }

    private static <T> Map<String, T> byReference(List<T> all, Function<T, String> reference) {
        return all.stream().collect(Collectors.toMap(reference, one -> one));
    }

    private static Field<List<BoardLine>> lines(List<RecommendationId> ids, Language reader, AsOf asOf) {
        var facts = new FactFields(reader, asOf);
        return LineFields.lines(RECOMMENDATION.ID.in(ids), facts, new OwnerFields(facts, asOf));
    }

    /** An act touched it, its flags are not what they were, or a day passed: some change by themselves. */
    private static Condition changed(AsOf before, AsOf after) {
        var touched = exists(selectOne()
                .from(ACT_ROOT)
                .where(ACT_ROOT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                .and(ACT_ROOT.ACT.gt(before.act()))
                .and(ACT_ROOT.ACT.le(after.act())));
        var flags = Stream.of(
                        up(IS.OVERDUE_FROM, after).ne(up(WAS.OVERDUE_FROM, before)),
                        up(IS.NO_ANSWER_FROM, after).ne(up(WAS.NO_ANSWER_FROM, before)),
                        up(IS.STALLED_FROM, after).ne(up(WAS.STALLED_FROM, before)),
                        up(IS.UNVERIFIED_FROM, after).ne(up(WAS.UNVERIFIED_FROM, before)),
                        up(IS.ON_PAPER_FROM, after).ne(up(WAS.ON_PAPER_FROM, before)),
                        up(IS.REOPENED_FROM, after).ne(up(WAS.REOPENED_FROM, before)),
                        up(IS.ORPHANED_FROM, after).ne(up(WAS.ORPHANED_FROM, before)))
                .toList();
        return touched.or(or(flags)).or(new DaysPassedFields(before, after).any(IS));
    }

    private static Field<Boolean> up(Field<LocalDate> from, AsOf asOf) {
        return field(from.isNotNull().and(from.le(asOf.day())));
    }

    private static Condition chosen(ChangesFilter filter, Language reader, AsOf before, AsOf after) {
        var earlier = new OwnerFields(new FactFields(reader, before), before);
        var later = new OwnerFields(new FactFields(reader, after), after);
        return filter.owner()
                .map(slug -> later.ownedBy(RECOMMENDATION.ID, slug).or(earlier.ownedBy(RECOMMENDATION.ID, slug)))
                .orElse(noCondition())
                .and(filter.topic()
                        .map(slug -> LineFields.under(RECOMMENDATION.ID, slug))
                        .orElse(noCondition()))
                .and(filter.publication().map(PUBLICATION.SLUG::eq).orElse(noCondition()));
    }

    /** Some of all that changed, and how many that are: zero where none of them is here. */
    private record Picked(List<RecommendationId> ids, int of) {}

    private static Field<Picked> picked(Condition which, int page, AsOf before, AsOf after) {
        return multiset(compared(select(RECOMMENDATION.ID, count().over()), before, after)
                        .where(RECOMMENDATION.PARENT_ID.isNull())
                        .and(which)
                        .orderBy(PUBLICATION.CREATED_AT, RECOMMENDATION.PLACE, RECOMMENDATION.REFERENCE)
                        .limit(ChangesPage.LENGTH)
                        .offset((page - 1L) * ChangesPage.LENGTH))
                .convertFrom(rows -> new Picked(
                        rows.map(Record2::value1),
                        rows.isEmpty() ? 0 : rows.getFirst().value2()));
    }

    private int number(Condition which, AsOf before, AsOf after) {
        return db.fetchCount(compared(select(RECOMMENDATION.ID), before, after)
                .where(RECOMMENDATION.PARENT_ID.isNull())
                .and(which));
    }

    private static <R extends Record> SelectJoinStep<R> compared(SelectFromStep<R> what, AsOf before, AsOf after) {
        return what.from(RECOMMENDATION)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(RECOMMENDATION.PUBLICATION_ID))
                .join(IS)
                .on(of(IS, after))
                .leftJoin(WAS)
                .on(of(WAS, before));
    }

    private static Condition of(Standing standing, AsOf asOf) {
        return standing.RECOMMENDATION_ID
                .eq(RECOMMENDATION.ID)
                .and(StandingFields.on(standing, asOf.day(), asOf.act()));
    }

    /** All that are or were responsible for something. */
    private static Field<List<Choice>> owners(FactFields facts) {
        return multiset(select(INSTITUTION.SLUG, facts.institutionName(INSTITUTION.ID))
                        .from(INSTITUTION)
                        .where(exists(selectOne()
                                .from(ASSIGNMENT)
                                .where(ASSIGNMENT.INSTITUTION_ID.eq(INSTITUTION.ID))
                                .and(facts.known(ASSIGNMENT.ACT))))
                        .orderBy(facts.institutionSortKey(INSTITUTION.ID), INSTITUTION.SLUG))
                .convertFrom(rows -> rows.map(mapping(Choice::new)));
    }
}
