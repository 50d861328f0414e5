package org.answerable.language;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.REDACTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Tombstones as columns of a query. Removed is removed: they are told whatever act and day a page is of. */
public final class RemovalFields {

    /** The tombstone of a row to which its redaction and that one's act are joined; null where there is none. */
    @SuppressWarnings("NullAway") // most words stay
    static final SelectField<@Nullable Removal> JOINED = row(REDACTION.GROUND, ACT.PUBLISHED_AT)
            .mapping((ground, at) -> ground == null || at == null ? null : new Removal(ground, at));

    private RemovalFields() {}

    /** The tombstone that this picks; null where nothing was removed. */
    @SuppressWarnings("NullAway") // most words stay
    public static Field<@Nullable Removal> of(Condition which) {
        return multiset(select(REDACTION.GROUND, ACT.PUBLISHED_AT)
                        .from(REDACTION)
                        .join(ACT)
                        .on(ACT.NUMBER.eq(REDACTION.ACT))
                        .where(which))
                .convertFrom(rows ->
                        rows.isEmpty() ? null : Records.mapping(Removal::new).map(rows.getFirst()));
    }

    /** The words, or {@link ShownText#GONE}. */
    public static Field<String> orGone(Field<String> words) {
        return coalesce(words, inline(ShownText.GONE));
    }
}
