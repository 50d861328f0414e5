package org.answerable.sharing;

import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import org.answerable.fact.AsOf;
import org.answerable.standing.StandingFields;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** The addresses of what is published, one statement a part. */
@Repository
class AddressQueries {

    private static final Field<String> PATH = field(name("p", "path"), String.class);
    private static final Field<Instant> CHANGED = field(name("p", "changed_at"), STANDING.CHANGED_AT.getDataType());

    private final DSLContext db;

    AddressQueries(DSLContext db) {
        this.db = db;
    }

    int count(AsOf asOf) {
        return db.fetchCount(published(asOf));
    }

    List<PublicAddresses.Line> page(AsOf asOf, int offset, int limit) {
        return db.select(PATH, CHANGED)
                .from(published(asOf))
                .orderBy(PATH)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(PublicAddresses.Line::new));
    }

    private static Table<Record2<String, Instant>> published(AsOf asOf) {
        var none = inline((Instant) null, STANDING.CHANGED_AT.getDataType());
        return select(
                        concat(inline("recommendations/"), RECOMMENDATION.REFERENCE)
                                .as("path"),
                        max(STANDING.CHANGED_AT).as("changed_at"))
                .from(RECOMMENDATION)
                .leftJoin(STANDING)
                .on(STANDING.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                .and(StandingFields.on(asOf.day(), asOf.act()))
                .where(RECOMMENDATION.ACT.le(asOf.act()))
                .groupBy(RECOMMENDATION.REFERENCE)
                .unionAll(select(concat(inline("institutions/"), INSTITUTION.SLUG), none)
                        .from(INSTITUTION)
                        .where(INSTITUTION.ID.in(select(INSTITUTION_RECORD.INSTITUTION_ID)
                                .from(INSTITUTION_RECORD)
                                .where(INSTITUTION_RECORD.ACT.le(asOf.act()))
                                .and(INSTITUTION_RECORD.TRUE_FROM.le(asOf.day())))))
                .unionAll(select(concat(inline("publications/"), PUBLICATION.SLUG), none)
                        .from(PUBLICATION)
                        .where(PUBLICATION.ID.in(select(PUBLICATION_EDITION.PUBLICATION_ID)
                                .from(PUBLICATION_EDITION)
                                .where(PUBLICATION_EDITION.ACT.le(asOf.act())))))
                .asTable("p");
    }
}
