package org.answerable.administration;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION_BODY;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.administration.Removals.Line;
import org.answerable.administration.Removals.Page;
import org.answerable.administration.Removals.Version;
import org.answerable.language.RemovalFields;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The published words of institutions and publications, those of earlier records and editions too. */
@Repository
class RemovalQueries {

    private final DSLContext db;

    RemovalQueries(DSLContext db) {
        this.db = db;
    }

    Page of(InstitutionId institution) {
        var texts = texts(
                ACT.KIND.in(DraftKind.INSTITUTION, DraftKind.SUCCESSION).and(DRAFT.INSTITUTION_ID.eq(institution)));
        return page(texts, DRAFT.INSTITUTION_ID.eq(institution));
    }

    Page of(PublicationId publication) {
        var lines = new ArrayList<>(editions(publication));
        lines.addAll(texts(ACT.KIND.eq(DraftKind.PUBLICATION).and(DRAFT.PUBLICATION_ID.eq(publication))));
        return page(lines, DRAFT.PUBLICATION_ID.eq(publication));
    }

    List<Choice<InstitutionId>> waitingInstitutions(Language reader, ActNumber upTo) {
        return db.select(INSTITUTION.ID, NameFields.ofInstitution(INSTITUTION.ID, reader, upTo), INSTITUTION.SLUG)
                .from(INSTITUTION)
                .where(waits(DRAFT.INSTITUTION_ID.eq(INSTITUTION.ID)))
                .orderBy(INSTITUTION.SLUG)
                .fetch(row -> new Choice<>(row.value1(), called(row.value2(), row.value3())));
    }

    List<Choice<PublicationId>> waitingPublications(Language reader, ActNumber upTo) {
        return db.select(PUBLICATION.ID, NameFields.ofPublication(PUBLICATION.ID, reader, upTo), PUBLICATION.SLUG)
                .from(PUBLICATION)
                .where(waits(DRAFT.PUBLICATION_ID.eq(PUBLICATION.ID)))
                .orderBy(PUBLICATION.SLUG)
                .fetch(row -> new Choice<>(row.value1(), called(row.value2(), row.value3())));
    }

    private static String called(@Nullable ShownText name, String slug) {
        return name == null ? slug : name.text();
    }

    private static Condition waits(Condition of) {
        return exists(selectOne()
                .from(DRAFT)
                .where(of)
                .and(DRAFT.KIND.eq(DraftKind.IDENTITY_REDACTION))
                .and(DRAFT.STATE.eq(DraftState.SUBMITTED)));
    }

    private Page page(List<Line> lines, Condition of) {
        var seen = new HashSet<List<Object>>();
        var apart = lines.stream()
                .filter(line ->
                        seen.add(List.of(line.kind(), line.edition() == null ? "" : line.edition(), line.versions())))
                .toList();
        return new Page(apart, begun(of).orElse(null));
    }

    private Optional<DraftId> begun(Condition of) {
        return db.select(DRAFT.ID)
                .from(DRAFT)
                .where(of)
                .and(DRAFT.KIND.eq(DraftKind.IDENTITY_REDACTION))
                .and(DRAFT.STATE.in(DraftState.OPEN, DraftState.RETURNED, DraftState.SUBMITTED))
                .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.ID)
                .limit(1)
                .fetchOptional(DRAFT.ID);
    }

    /** The latest first, in the order in which a page tells them. */
    private List<Line> texts(Condition of) {
        return db.select(TEXT_SLOT.ID, TEXT_SLOT.KIND, ACT.PUBLISHED_AT, versions())
                .from(TEXT_SLOT)
                .join(ACT)
                .on(ACT.NUMBER.eq(TEXT_SLOT.ACT))
                .join(DRAFT)
                .on(DRAFT.ID.eq(ACT.DRAFT_ID))
                .where(of)
                .orderBy(ACT.NUMBER.desc(), TEXT_SLOT.KIND, TEXT_SLOT.ID)
                .fetch(row -> new Line(row.value1(), null, row.value2(), row.value3(), row.value4()));
    }

    private static Field<List<Version>> versions() {
        return multiset(select(
                                TEXT_VERSION.LANGUAGE,
                                TEXT_BODY.BODY,
                                RemovalFields.of(REDACTION.VERSION_ID.eq(TEXT_VERSION.ID)))
                        .from(TEXT_VERSION)
                        .leftJoin(TEXT_BODY)
                        .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                        .where(TEXT_VERSION.TEXT_ID.eq(TEXT_SLOT.ID))
                        .orderBy(TEXT_VERSION.TRANSLATES.isNotNull(), TEXT_VERSION.LANGUAGE, TEXT_VERSION.ACT.desc()))
                .convertFrom(rows -> rows.map(Records.mapping(Version::new)));
    }

    private List<Line> editions(PublicationId publication) {
        return db.select(
                        PUBLICATION_EDITION.ID,
                        ACT.PUBLISHED_AT,
                        PUBLICATION_EDITION_BODY.PUBLISHER,
                        PUBLICATION_EDITION_BODY.AUTHORS,
                        PUBLICATION_EDITION_BODY.ADDRESS,
                        RemovalFields.of(REDACTION.EDITION_ID.eq(PUBLICATION_EDITION.ID)))
                .from(PUBLICATION_EDITION)
                .join(ACT)
                .on(ACT.NUMBER.eq(PUBLICATION_EDITION.ACT))
                .leftJoin(PUBLICATION_EDITION_BODY)
                .on(PUBLICATION_EDITION_BODY.EDITION_ID.eq(PUBLICATION_EDITION.ID))
                .where(PUBLICATION_EDITION.PUBLICATION_ID.eq(publication))
                .orderBy(ACT.NUMBER.desc())
                .fetch(row -> {
                    var words = Stream.of(row.value3(), row.value4(), row.value5())
                            .filter(Objects::nonNull)
                            .toList();
                    var body = words.isEmpty() ? null : String.join(" · ", words);
                    return new Line(
                            null, row.value1(), "", row.value2(), List.of(new Version(null, body, row.value6())));
                });
    }
}
