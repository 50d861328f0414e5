package org.answerable.administration;

import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.EnumMap;
import org.answerable.language.Wording;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A published text in all its languages, as a draft begins with it; null where there is none. */
final class WordingFields {

    private WordingFields() {}

    @SuppressWarnings("NullAway") // a row without a text has no words
    static Field<@Nullable Wording> of(Field<TextId> text, ActNumber upTo) {
        var version = TEXT_VERSION.as("w");
        return multiset(select(version.LANGUAGE, TEXT_BODY.BODY, field(version.TRANSLATES.isNull()))
                        .from(version)
                        .join(TEXT_BODY)
                        .on(TEXT_BODY.VERSION_ID.eq(version.ID))
                        .where(version.TEXT_ID.eq(text))
                        .and(version.ACT.le(upTo))
                        // the latest of a language comes last and wins
                        .orderBy(version.ACT, version.ORDINAL))
                .convertFrom(rows -> {
                    var bodies = new EnumMap<Language, String>(Language.class);
                    Language source = null;
                    for (var row : rows) {
                        bodies.put(row.value1(), row.value2());
                        source = row.value3() ? row.value1() : source;
                    }
                    return source == null ? null : new Wording(source, bodies);
                });
    }
}
