package org.answerable.register;

import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION_BODY;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.STANDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.answerable.fact.AsOf;
import org.answerable.fact.EditionFields;
import org.answerable.fact.FactFields;
import org.answerable.language.RemovalFields;
import org.answerable.language.ShownText;
import org.answerable.language.TextFields;
import org.answerable.language.TextsBeside;
import org.answerable.listing.LineFields;
import org.answerable.listing.OwnerFields;
import org.answerable.storage.KeptSelects;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.RecordMapper;
import org.jooq.Select;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/**
 * A publication with its recommendations, in one statement and one for the words. An institution takes a short one before,
 * which says what it owns: PostgreSQL takes what some institution owns for hundreds, and would read every recommendation
 * of all.
 */
@Repository
class RegisterQueries {

    private final DSLContext db;
    private final KeptSelects selects;
    private final TextsBeside texts;

    RegisterQueries(DSLContext db, KeptSelects selects, TextsBeside texts) {
        this.db = db;
        this.selects = selects;
        this.texts = texts;
    }

    /** Which institution or publication, as of when, and recommendations that are known to be its own. */
    private record Which(String slug, AsOf asOf, List<RecommendationId> owned) implements KeptSelects.Values {

        static Which some(int owned) {
            return new Which(
                    UUID.randomUUID().toString(),
                    AsOf.some(),
                    Stream.generate(RecommendationId::next).limit(owned).toList());
        }

        @Override
        public List<?> all() {
            return Stream.concat(Stream.of(slug, asOf.act(), asOf.day()), owned.stream())
                    .toList();
        }
    }

    Optional<InstitutionPage> institution(String slug, Language reader, AsOf asOf) {
        var which = new Which(slug, asOf, owned(slug, reader, asOf));
        return kept("institution", which, reader, this::institution, mapping(InstitutionPage::new));
    }

    Optional<PublicationPage> publication(String slug, Language reader, AsOf asOf) {
        var which = new Which(slug, asOf, List.of());
        return kept("publication", which, reader, this::publication, mapping(PublicationPage::new));
    }

    /** What it owns, and one more often than once: as many as a power of two, so that few selects have to be kept. */
    private List<RecommendationId> owned(String slug, Language reader, AsOf asOf) {
        return KeptSelects.padded(db.fetch(new OwnerFields(new FactFields(reader, asOf), asOf).owned(slug)).stream()
                .map(Record1::value1)
                .distinct()
                .toList());
    }

    private <R extends Record, E> Optional<E> kept(
            String what,
            Which which,
            Language reader,
            BiFunction<Which, Language, Select<?>> written,
            RecordMapper<R, E> mapper) {
        return texts
                .read(
                        reader,
                        which.asOf().act(),
                        () -> selects.fetch(
                                List.of(what, reader, which.owned().size()),
                                which,
                                List.of(
                                        Which.some(which.owned().size()),
                                        Which.some(which.owned().size())),
                                given -> written.apply(given, reader),
                                mapper))
                .stream()
                .findFirst();
    }

    private Select<?> institution(Which which, Language reader) {
        var slug = which.slug();
        var asOf = which.asOf();
        var facts = FactFields.beside(reader, asOf);
        var owners = new OwnerFields(facts, asOf);
        var account = new AccountFields(facts, asOf);
        var succession = new SuccessionFields(facts, asOf);
        return db.select(
                        INSTITUTION.SLUG,
                        facts.text(INSTITUTION_RECORD.NAME_TEXT),
                        facts.text(INSTITUTION_RECORD.SHORT_NAME_TEXT),
                        names(asOf),
                        INSTITUTION_RECORD.KIND,
                        facts.text(INSTITUTION_RECORD.PLACE_TEXT),
                        INSTITUTION_RECORD.DUTY,
                        facts.text(INSTITUTION_RECORD.DUTY_TEXT),
                        facts.text(INSTITUTION_RECORD.ROLE_TEXT),
                        INSTITUTION_RECORD.VALID_FROM,
                        INSTITUTION_RECORD.VALID_UNTIL,
                        facts.basis(
                                INSTITUTION_RECORD.PROVENANCE,
                                INSTITUTION_RECORD.SOURCE_ID,
                                INSTITUTION_RECORD.PASSAGE_ID,
                                INSTITUTION_RECORD.EXPERT_MUST_CONFIRM),
                        account.put(),
                        account.told(),
                        succession.names(),
                        succession.successors(),
                        succession.predecessors(),
                        succession.passedOn(),
                        succession.takenOver(),
                        LineFields.lines(RECOMMENDATION.ID.in(which.owned()), facts, owners))
                .from(INSTITUTION)
                .join(INSTITUTION_RECORD)
                .on(INSTITUTION_RECORD.INSTITUTION_ID.eq(INSTITUTION.ID))
                .where(INSTITUTION.SLUG.eq(slug))
                .and(facts.told(INSTITUTION_RECORD.ACT, INSTITUTION_RECORD.TRUE_FROM))
                .orderBy(
                        INSTITUTION_RECORD.TRUE_FROM.desc(),
                        INSTITUTION_RECORD.ACT.desc(),
                        INSTITUTION_RECORD.ID.desc())
                .limit(1);
    }

    private Select<?> publication(Which which, Language reader) {
        var asOf = which.asOf();
        var facts = FactFields.beside(reader, asOf);
        var owners = new OwnerFields(facts, asOf);
        return db.select(
                        PUBLICATION.SLUG,
                        facts.text(PUBLICATION_EDITION.TITLE_TEXT),
                        facts.text(PUBLICATION_EDITION.SUMMARY_TEXT),
                        facts.text(PUBLICATION_EDITION.DISCLOSURE_TEXT),
                        facts.text(PUBLICATION_EDITION.DATE_NOTE_TEXT),
                        RemovalFields.orGone(PUBLICATION_EDITION_BODY.PUBLISHER),
                        RemovalFields.orGone(PUBLICATION_EDITION_BODY.AUTHORS),
                        FactFields.date(PUBLICATION_EDITION.PUBLISHED_ON, PUBLICATION_EDITION.PUBLISHED_PRECISION),
                        PUBLICATION_EDITION_BODY.ADDRESS,
                        RemovalFields.of(REDACTION.EDITION_ID.eq(PUBLICATION_EDITION.ID)),
                        LineFields.lines(STANDING.PUBLICATION_ID.eq(PUBLICATION.ID), facts, owners))
                .from(PUBLICATION)
                .join(PUBLICATION_EDITION)
                .on(PUBLICATION_EDITION.PUBLICATION_ID.eq(PUBLICATION.ID))
                .leftJoin(PUBLICATION_EDITION_BODY)
                .on(PUBLICATION_EDITION_BODY.EDITION_ID.eq(PUBLICATION_EDITION.ID))
                .where(PUBLICATION.SLUG.eq(which.slug()))
                .and(facts.known(PUBLICATION_EDITION.ACT))
                .orderBy(PUBLICATION_EDITION.ACT.desc(), PUBLICATION_EDITION.ID.desc())
                .limit(1);
    }

    /** Title and interests of every publication that has an edition, for the method page. */
    List<PublicationPage.Interests> interests(Language reader, AsOf asOf) {
        var facts = new FactFields(reader, asOf);
        return db.select(
                        PUBLICATION.SLUG,
                        facts.text(EditionFields.title(PUBLICATION.ID, facts)),
                        facts.text(field(select(PUBLICATION_EDITION.DISCLOSURE_TEXT)
                                .from(PUBLICATION_EDITION)
                                .where(PUBLICATION_EDITION.PUBLICATION_ID.eq(PUBLICATION.ID))
                                .and(facts.known(PUBLICATION_EDITION.ACT))
                                .orderBy(PUBLICATION_EDITION.ACT.desc(), PUBLICATION_EDITION.ID.desc())
                                .limit(1))))
                .from(PUBLICATION)
                .where(PUBLICATION.ID.in(select(PUBLICATION_EDITION.PUBLICATION_ID)
                        .from(PUBLICATION_EDITION)
                        .where(facts.known(PUBLICATION_EDITION.ACT))))
                .orderBy(PUBLICATION.CREATED_AT, PUBLICATION.SLUG)
                .fetch(mapping(PublicationPage.Interests::new));
    }

    private static SelectField<List<ShownText>> names(AsOf asOf) {
        var name = INSTITUTION_RECORD.NAME_TEXT;
        return row(
                        TextFields.shown(name, Language.SQ, asOf.act()),
                        TextFields.shown(name, Language.SR, asOf.act()),
                        TextFields.shown(name, Language.EN, asOf.act()))
                .mapping((albanian, serbian, english) ->
                        Stream.of(albanian, serbian, english).toList());
    }
}
