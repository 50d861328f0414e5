package org.answerable.administration;

import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.PUBLICATION;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import org.answerable.language.ShownText;
import org.answerable.language.TextFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Published names of what administrators handle; null where nothing is published yet, and then there is the slug. */
public final class NameFields {

    private NameFields() {}

    /** The title of the latest edition. */
    public static Field<@Nullable ShownText> ofPublication(
            Field<PublicationId> publication, Language reader, ActNumber upTo) {
        return TextFields.shown(
                field(select(PUBLICATION_EDITION.TITLE_TEXT)
                        .from(PUBLICATION_EDITION)
                        .where(PUBLICATION_EDITION.PUBLICATION_ID.eq(publication))
                        .and(PUBLICATION_EDITION.ACT.le(upTo))
                        .orderBy(PUBLICATION_EDITION.ACT.desc())
                        .limit(1)),
                reader,
                upTo);
    }

    /** The name of the record that counts. */
    public static Field<@Nullable ShownText> ofInstitution(
            Field<InstitutionId> institution, Language reader, ActNumber upTo) {
        return TextFields.shown(
                field(select(INSTITUTION_RECORD.NAME_TEXT)
                        .from(INSTITUTION_RECORD)
                        .where(INSTITUTION_RECORD.INSTITUTION_ID.eq(institution))
                        .and(INSTITUTION_RECORD.ACT.le(upTo))
                        .orderBy(INSTITUTION_RECORD.TRUE_FROM.desc(), INSTITUTION_RECORD.ACT.desc())
                        .limit(1)),
                reader,
                upTo);
    }

    /** Its name in addresses. */
    public static Field<@Nullable String> slugOfPublication(Field<PublicationId> publication) {
        return field(select(PUBLICATION.SLUG).from(PUBLICATION).where(PUBLICATION.ID.eq(publication)));
    }

    /** Its name in addresses. */
    public static Field<@Nullable String> slugOfInstitution(Field<InstitutionId> institution) {
        return field(select(INSTITUTION.SLUG).from(INSTITUTION).where(INSTITUTION.ID.eq(institution)));
    }
}
