package org.answerable;

import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.language.ShownText;
import org.answerable.language.TextFields;
import org.answerable.language.TextsBeside;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.jooq.Record1;

/** Which words a reader gets is said within a query and beside one. Both have to say the same of every text. */
public final class SameWords {

    private SameWords() {}

    private record Within(TextId text, ShownText shown, ShownText original) {}

    /** For every reader, as of each of the latest acts. */
    public static void everywhere(DSLContext db, TextsBeside texts) {
        var latest = db.selectDistinct(TEXT_VERSION.ACT)
                .from(TEXT_VERSION)
                .orderBy(TEXT_VERSION.ACT.desc())
                .limit(6)
                .fetch(Record1::value1);
        for (var act : latest) {
            for (var reader : Language.values()) {
                sameAsOf(act, reader, db, texts);
            }
        }
    }

    private static void sameAsOf(ActNumber act, Language reader, DSLContext db, TextsBeside texts) {
        var published = db.selectOne()
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.TEXT_ID.eq(TEXT_SLOT.ID))
                .and(TEXT_VERSION.ACT.le(act));
        var within = db.select(
                        TEXT_SLOT.ID,
                        TextFields.shown(TEXT_SLOT.ID, reader, act),
                        TextFields.original(TEXT_SLOT.ID, act))
                .from(TEXT_SLOT)
                .whereExists(published)
                .fetch(row -> new Within(row.value1(), row.value2(), row.value3()));
        var beside = texts.read(
                reader,
                act,
                () -> db.select(
                                TEXT_SLOT.ID,
                                TextFields.shownBeside(TEXT_SLOT.ID),
                                TextFields.originalBeside(TEXT_SLOT.ID))
                        .from(TEXT_SLOT)
                        .whereExists(published)
                        .fetch(row -> new Within(row.value1(), row.value2(), row.value3())));

        assertThat(within).as("there are texts").isNotEmpty();
        assertThat(beside).as("words for " + reader + " as of " + act).containsExactlyInAnyOrderElementsOf(within);
    }
}
