package org.answerable.fact;

import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.TextId;
import org.jooq.Field;

/** What the latest edition of a publication says. */
public final class EditionFields {

    private EditionFields() {}

    /** Its title; null where there is no edition. */
    public static Field<TextId> title(Field<PublicationId> publication, FactFields facts) {
        return field(select(PUBLICATION_EDITION.TITLE_TEXT)
                .from(PUBLICATION_EDITION)
                .where(PUBLICATION_EDITION.PUBLICATION_ID.eq(publication))
                .and(facts.known(PUBLICATION_EDITION.ACT))
                .orderBy(PUBLICATION_EDITION.ACT.desc(), PUBLICATION_EDITION.ID.desc())
                .limit(1));
    }
}
