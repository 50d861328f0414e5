package org.answerable.desk;

import static org.answerable.desk.DeskFields.date;
import static org.answerable.desk.DeskFields.institutionName;
import static org.answerable.desk.DeskFields.words;
import static org.answerable.schema.Tables.ASSIGNMENT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.answerable.access.Scopes;
import org.answerable.desk.HandoverChoices.Duty;
import org.answerable.desk.HandoverChoices.Other;
import org.answerable.language.TextFields;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.PublicationId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What can be handed over within a publication. */
@Repository
class HandoverQueries {

    private final DSLContext db;
    private final Scopes scopes;

    HandoverQueries(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    Optional<HandoverChoices> choices(PublicationId publication, InstitutionId from, Language reader) {
        return db.select(words(institutionName(INSTITUTION.ID), reader), duties(reader), others(reader))
                .from(INSTITUTION)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(publication))
                .where(INSTITUTION.ID.eq(from))
                .and(institutionName(INSTITUTION.ID).isNotNull())
                .and(scopes.mayRead(PUBLICATION.ID))
                .fetchOptional(mapping(HandoverChoices::new));
    }

    private static Field<List<Duty>> duties(Language reader) {
        return multiset(select(
                                RECOMMENDATION.ID,
                                RECOMMENDATION.REFERENCE,
                                words(RECOMMENDATION.TITLE_TEXT, reader),
                                ASSIGNMENT.PART,
                                date(ASSIGNMENT.TRUE_FROM, ASSIGNMENT.TRUE_PRECISION))
                        .from(ASSIGNMENT)
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(ASSIGNMENT.RECOMMENDATION_ID))
                        .where(ASSIGNMENT.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(RECOMMENDATION.PUBLICATION_ID.eq(PUBLICATION.ID))
                        .and(ASSIGNMENT.ID.eq(OwnersFields.latest()))
                        .and(ASSIGNMENT.PART.ne(Part.ENDED))
                        .orderBy(RECOMMENDATION.REFERENCE))
                .convertFrom(rows -> rows.map(mapping(Duty::new)));
    }

    private static Field<List<Other>> others(Language reader) {
        var other = INSTITUTION.as("other");
        var name = institutionName(other.ID);
        return multiset(select(other.ID, words(name, reader))
                        .from(other)
                        .where(other.ID.ne(INSTITUTION.ID))
                        .and(name.isNotNull())
                        .orderBy(TextFields.sortKey(name, reader, DeskFields.NOW), other.SLUG))
                .convertFrom(rows -> rows.map(mapping(Other::new)));
    }
}
