package org.answerable.administration;

import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_CONTACT;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.PASSAGE;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION_BODY;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RECOMMENDATION_TOPIC;
import static org.answerable.schema.Tables.TOPIC;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.answerable.institution.InstitutionContent;
import org.answerable.language.ShownText;
import org.answerable.publication.PassageContent;
import org.answerable.publication.PublicationContent;
import org.answerable.publication.TopicContent;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Publications and institutions as administrators see them: what is published of them, and what is being written. */
@Repository
class IdentityQueries {

    private final DSLContext db;

    IdentityQueries(DSLContext db) {
        this.db = db;
    }

    /** A contact with its version; zero before the first. */
    record KeptContact(Contact contact, int version) {}

    List<IdentityLine<PublicationId>> publications(Language reader, ActNumber upTo) {
        return publications(noCondition(), reader, upTo);
    }

    Optional<IdentityLine<PublicationId>> publication(PublicationId id, Language reader, ActNumber upTo) {
        return publications(PUBLICATION.ID.eq(id), reader, upTo).stream().findFirst();
    }

    List<IdentityLine<InstitutionId>> institutions(Language reader, ActNumber upTo) {
        return institutions(noCondition(), reader, upTo);
    }

    Optional<IdentityLine<InstitutionId>> institution(InstitutionId id, Language reader, ActNumber upTo) {
        return institutions(INSTITUTION.ID.eq(id), reader, upTo).stream().findFirst();
    }

    KeptContact contact(InstitutionId id) {
        return db.select(
                        INSTITUTION_CONTACT.OFFICE,
                        INSTITUTION_CONTACT.EMAIL,
                        INSTITUTION_CONTACT.NOTE,
                        INSTITUTION_CONTACT.VERSION)
                .from(INSTITUTION_CONTACT)
                .where(INSTITUTION_CONTACT.INSTITUTION_ID.eq(id))
                .fetchOptional(row -> new KeptContact(
                        new Contact(row.value1(), orEmpty(row.value2()), orEmpty(row.value3())), row.value4()))
                .orElseGet(() -> new KeptContact(Contact.none(), 0));
    }

    /** What counts of an institution today, as the content of a draft to begin with. */
    Optional<InstitutionContent> published(InstitutionId id, ActNumber upTo) {
        return db.select(
                        INSTITUTION_RECORD.KIND,
                        INSTITUTION_RECORD.JURISDICTION,
                        INSTITUTION_RECORD.DUTY,
                        INSTITUTION_RECORD.VALID_FROM,
                        INSTITUTION_RECORD.VALID_UNTIL,
                        WordingFields.of(INSTITUTION_RECORD.NAME_TEXT, upTo),
                        WordingFields.of(INSTITUTION_RECORD.SHORT_NAME_TEXT, upTo),
                        WordingFields.of(INSTITUTION_RECORD.PLACE_TEXT, upTo),
                        WordingFields.of(INSTITUTION_RECORD.DUTY_TEXT, upTo),
                        WordingFields.of(INSTITUTION_RECORD.ROLE_TEXT, upTo),
                        INSTITUTION_RECORD.TRUE_FROM,
                        INSTITUTION_RECORD.TRUE_PRECISION,
                        INSTITUTION_RECORD.PROVENANCE,
                        INSTITUTION_RECORD.SOURCE_ID,
                        INSTITUTION_RECORD.PASSAGE_ID,
                        INSTITUTION_RECORD.EXPERT_MUST_CONFIRM)
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.INSTITUTION_ID.eq(id))
                .and(INSTITUTION_RECORD.ACT.le(upTo))
                .orderBy(INSTITUTION_RECORD.TRUE_FROM.desc(), INSTITUTION_RECORD.ACT.desc())
                .limit(1)
                .fetchOptional(row -> new InstitutionContent(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        new FuzzyDate(row.value11(), row.value12()),
                        new Grounds(row.value13(), row.value14(), row.value15(), row.value16())));
    }

    /** The latest edition, with the topics and passages of all editions, and those topics of others that are in use. */
    Optional<PublicationContent> published(PublicationId id, ActNumber upTo) {
        return db.select(
                        WordingFields.of(PUBLICATION_EDITION.TITLE_TEXT, upTo),
                        WordingFields.of(PUBLICATION_EDITION.SUMMARY_TEXT, upTo),
                        WordingFields.of(PUBLICATION_EDITION.DISCLOSURE_TEXT, upTo),
                        WordingFields.of(PUBLICATION_EDITION.DATE_NOTE_TEXT, upTo),
                        PUBLICATION_EDITION_BODY.PUBLISHER,
                        PUBLICATION_EDITION_BODY.AUTHORS,
                        PUBLICATION_EDITION.PUBLISHED_ON,
                        PUBLICATION_EDITION.PUBLISHED_PRECISION,
                        PUBLICATION_EDITION_BODY.ADDRESS,
                        topics(upTo),
                        passages(upTo))
                .from(PUBLICATION_EDITION)
                .leftJoin(PUBLICATION_EDITION_BODY)
                .on(PUBLICATION_EDITION_BODY.EDITION_ID.eq(PUBLICATION_EDITION.ID))
                .where(PUBLICATION_EDITION.PUBLICATION_ID.eq(id))
                .and(PUBLICATION_EDITION.ACT.le(upTo))
                .orderBy(PUBLICATION_EDITION.ACT.desc())
                .limit(1)
                .fetchOptional(row -> new PublicationContent(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7() == null ? null : new FuzzyDate(row.value7(), Objects.requireNonNull(row.value8())),
                        row.value9(),
                        row.value10(),
                        row.value11()));
    }

    private List<IdentityLine<PublicationId>> publications(Condition which, Language reader, ActNumber upTo) {
        return db.select(
                        PUBLICATION.ID,
                        PUBLICATION.SLUG,
                        NameFields.ofPublication(PUBLICATION.ID, reader, upTo),
                        draft(DRAFT.ID, DraftKind.PUBLICATION, DRAFT.PUBLICATION_ID.eq(PUBLICATION.ID)),
                        draft(DRAFT.STATE, DraftKind.PUBLICATION, DRAFT.PUBLICATION_ID.eq(PUBLICATION.ID)))
                .from(PUBLICATION)
                .where(which)
                .orderBy(PUBLICATION.SLUG)
                .fetch(row -> new IdentityLine<>(
                        row.value1(), row.value2(), text(row.value3()), row.value4(), waits(row.value5())));
    }

    private List<IdentityLine<InstitutionId>> institutions(Condition which, Language reader, ActNumber upTo) {
        return db.select(
                        INSTITUTION.ID,
                        INSTITUTION.SLUG,
                        NameFields.ofInstitution(INSTITUTION.ID, reader, upTo),
                        draft(DRAFT.ID, DraftKind.INSTITUTION, DRAFT.INSTITUTION_ID.eq(INSTITUTION.ID)),
                        draft(DRAFT.STATE, DraftKind.INSTITUTION, DRAFT.INSTITUTION_ID.eq(INSTITUTION.ID)))
                .from(INSTITUTION)
                .where(which)
                .orderBy(INSTITUTION.SLUG)
                .fetch(row -> new IdentityLine<>(
                        row.value1(), row.value2(), text(row.value3()), row.value4(), waits(row.value5())));
    }

    private static boolean waits(@Nullable DraftState state) {
        return state == DraftState.SUBMITTED;
    }

    /** Of the draft last worked on that is still one. */
    private static <T> Field<@Nullable T> draft(Field<T> what, DraftKind kind, Condition of) {
        return field(select(what)
                .from(DRAFT)
                .where(of)
                .and(DRAFT.KIND.eq(kind))
                .and(DRAFT.STATE.in(DraftState.OPEN, DraftState.RETURNED, DraftState.SUBMITTED))
                .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.ID)
                .limit(1));
    }

    private static Field<List<TopicContent>> topics(ActNumber upTo) {
        var edition = PUBLICATION_EDITION.as("e");
        return multiset(select(TOPIC.ID, TOPIC.SLUG, WordingFields.of(TOPIC.NAME_TEXT, upTo))
                        .from(TOPIC)
                        .where(TOPIC.ID.in(select(RECOMMENDATION_TOPIC.TOPIC_ID)
                                .from(RECOMMENDATION_TOPIC)
                                .join(RECOMMENDATION)
                                .on(RECOMMENDATION.ID.eq(RECOMMENDATION_TOPIC.RECOMMENDATION_ID))
                                .where(RECOMMENDATION.PUBLICATION_ID.eq(PUBLICATION_EDITION.PUBLICATION_ID))))
                        .or(TOPIC.ACT.in(select(edition.ACT)
                                .from(edition)
                                .where(edition.PUBLICATION_ID.eq(PUBLICATION_EDITION.PUBLICATION_ID))))
                        .orderBy(TOPIC.SLUG))
                .convertFrom(rows -> rows.map(row -> new TopicContent(row.value1(), row.value2(), row.value3())));
    }

    private static Field<List<PassageContent>> passages(ActNumber upTo) {
        return multiset(select(PASSAGE.ID, WordingFields.of(PASSAGE.PLACE_TEXT, upTo))
                        .from(PASSAGE)
                        .where(PASSAGE.PUBLICATION_ID.eq(PUBLICATION_EDITION.PUBLICATION_ID))
                        .orderBy(PASSAGE.ACT, PASSAGE.ID))
                .convertFrom(rows -> rows.map(row -> new PassageContent(row.value1(), row.value2())));
    }

    private static @Nullable String text(@Nullable ShownText shown) {
        return shown == null ? null : shown.body();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
