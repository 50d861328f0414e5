package org.answerable.register;

import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.language.ShownText;
import org.answerable.listing.OwnerFields;
import org.answerable.register.OrphansPage.Last;
import org.answerable.register.OrphansPage.Orphan;
import org.answerable.schema.tables.Recommendation;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Part;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Duties that nobody has, as of a day, each with who had it last. */
@Repository
class OrphanQueries {

    private static final Recommendation WHOLE = RECOMMENDATION.as("whole");

    private final DSLContext db;

    OrphanQueries(DSLContext db) {
        this.db = db;
    }

    OrphansPage page(Language reader, AsOf asOf) {
        var facts = new FactFields(reader, asOf);
        var led = led(facts, asOf);
        var without = led.stream().map(Orphan::reference).collect(Collectors.toSet());
        var ended = ended(facts, asOf);
        return new OrphansPage(
                led,
                ended.getOrDefault(Part.LEAD, List.of()).stream()
                        .filter(orphan -> !without.contains(orphan.reference()))
                        .toList(),
                ended.getOrDefault(Part.SUPPORTING, List.of()));
    }

    private List<Orphan> led(FactFields facts, AsOf asOf) {
        return db.select(
                        RECOMMENDATION.REFERENCE,
                        WHOLE.REFERENCE,
                        facts.text(RECOMMENDATION.TITLE_TEXT),
                        STANDING.ORPHANED_FROM,
                        owners(facts, asOf))
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .leftJoin(WHOLE)
                .on(WHOLE.ID.eq(RECOMMENDATION.PARENT_ID))
                .where(facts.standing())
                .and(STANDING.ORPHANED_FROM.le(asOf.day()))
                .orderBy(since(STANDING.ORPHANED_FROM, RECOMMENDATION.REFERENCE))
                .fetch(mapping((reference, whole, title, since, owners) -> new Orphan(
                        reference,
                        whole,
                        Objects.requireNonNull(title),
                        since,
                        owners.stream()
                                .filter(last -> last.endedOn().equals(since))
                                .toList())));
    }

    /** The longest without an owner first, then as the publications number them, parts after their whole. */
    private static List<OrderField<?>> since(Field<LocalDate> day, Field<String> last) {
        return List.of(
                day,
                RECOMMENDATION.PUBLICATION_ID,
                coalesce(WHOLE.PLACE, RECOMMENDATION.PLACE),
                coalesce(WHOLE.REFERENCE, RECOMMENDATION.REFERENCE),
                field(RECOMMENDATION.PARENT_ID.isNotNull()),
                RECOMMENDATION.PLACE,
                last);
    }

    /** By the part of the institution that ended. */
    private Map<Part, List<Orphan>> ended(FactFields facts, AsOf asOf) {
        var until = facts.ofInstitution(ASSIGNMENT.INSTITUTION_ID, INSTITUTION_RECORD.VALID_UNTIL);
        return db.select(
                        ASSIGNMENT.PART,
                        RECOMMENDATION.REFERENCE,
                        WHOLE.REFERENCE,
                        facts.text(RECOMMENDATION.TITLE_TEXT),
                        until,
                        INSTITUTION.SLUG,
                        facts.institutionName(INSTITUTION.ID))
                .from(ASSIGNMENT)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                .leftJoin(WHOLE)
                .on(WHOLE.ID.eq(RECOMMENDATION.PARENT_ID))
                .join(INSTITUTION)
                .on(INSTITUTION.ID.eq(ASSIGNMENT.INSTITUTION_ID))
                .where(new OwnerFields(facts, asOf).inForce(ASSIGNMENT))
                .and(until.lt(asOf.day()))
                .orderBy(since(until, INSTITUTION.SLUG))
                .fetchGroups(
                        ASSIGNMENT.PART,
                        row -> new Orphan(
                                row.value2(),
                                row.value3(),
                                Objects.requireNonNull(row.value4()),
                                row.value5().plusDays(1),
                                List.of(new Last(
                                        row.value6(),
                                        Objects.requireNonNull(row.value7()),
                                        row.value5().plusDays(1),
                                        true))));
    }

    /** Those that led it, with the day from which they do not any more. */
    private static Field<List<Last>> owners(FactFields facts, AsOf asOf) {
        var owners = new OwnerFields(facts, asOf);
        var until = facts.ofInstitution(ASSIGNMENT.INSTITUTION_ID, INSTITUTION_RECORD.VALID_UNTIL);
        return multiset(select(
                                INSTITUTION.SLUG,
                                facts.institutionName(INSTITUTION.ID),
                                ASSIGNMENT.PART,
                                ASSIGNMENT.TRUE_FROM,
                                field(until))
                        .from(ASSIGNMENT)
                        .join(INSTITUTION)
                        .on(INSTITUTION.ID.eq(ASSIGNMENT.INSTITUTION_ID))
                        .where(ASSIGNMENT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                        .and(ASSIGNMENT.PART.ne(Part.SUPPORTING))
                        .and(owners.latest(ASSIGNMENT))
                        .orderBy(INSTITUTION.SLUG))
                .convertFrom(rows -> rows.map(mapping(OrphanQueries::last)).stream()
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable Last last(
            String slug, @Nullable ShownText name, Part part, LocalDate from, @Nullable LocalDate until) {
        var shown = Objects.requireNonNull(name);
        if (part == Part.ENDED) {
            return new Last(slug, shown, from, false);
        }
        return until == null ? null : new Last(slug, shown, until.plusDays(1), true);
    }
}
