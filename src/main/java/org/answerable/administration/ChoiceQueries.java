package org.answerable.administration;

import static org.answerable.schema.Tables.PASSAGE;
import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.SOURCE_BODY;

import java.util.List;
import org.answerable.language.ShownText;
import org.answerable.language.TextFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.SourceId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What a record of an institution may rest on. */
@Repository
class ChoiceQueries {

    private final DSLContext db;

    ChoiceQueries(DSLContext db) {
        this.db = db;
    }

    /** Published sources whose words are there, the latest first. */
    List<Choice<SourceId>> sources(ActNumber upTo) {
        return db.select(SOURCE.ID, SOURCE_BODY.PUBLISHER, SOURCE_BODY.TITLE)
                .from(SOURCE)
                .join(SOURCE_BODY)
                .on(SOURCE_BODY.SOURCE_ID.eq(SOURCE.ID))
                .where(SOURCE.ACT.le(upTo))
                .orderBy(SOURCE.ACT.desc(), SOURCE.ID)
                .fetch(row -> new Choice<>(row.value1(), row.value2() + ": " + row.value3()));
    }

    /** Published places in papers. */
    List<Choice<PassageId>> passages(Language reader, ActNumber upTo) {
        return db.select(
                        PASSAGE.ID,
                        NameFields.ofPublication(PASSAGE.PUBLICATION_ID, reader, upTo),
                        TextFields.shown(PASSAGE.PLACE_TEXT, reader, upTo))
                .from(PASSAGE)
                .where(PASSAGE.ACT.le(upTo))
                .orderBy(PASSAGE.PUBLICATION_ID, PASSAGE.ACT, PASSAGE.ID)
                .fetch(row -> new Choice<>(row.value1(), words(row.value2()) + ": " + words(row.value3())));
    }

    private static String words(@Nullable ShownText shown) {
        return shown == null ? "" : shown.orNothing();
    }
}
