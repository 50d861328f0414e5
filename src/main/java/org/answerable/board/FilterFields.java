package org.answerable.board;

import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;

import org.answerable.vocabulary.Language;
import org.jooq.Condition;

/** What a filter lets through, for rooms that give the same recommendations in another form. */
public final class FilterFields {

    private FilterFields() {}

    /** On {@code standing}, joined or not: those that the board would list under the filter. */
    public static Condition chosen(BoardFilter filter, Language reader, AsOf asOf) {
        return BoardQueries.chosen(filter, new OwnerFields(new FactFields(reader, asOf), asOf));
    }
}
