package org.answerable.fact;

import org.answerable.language.ShownText;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says about progress, as stated by the institution.
 *
 * @param of the reference of the recommendation or part
 * @param milestone the place of the milestone of which it speaks; null where it speaks of the whole of it
 * @param words as they were given
 * @param reading the same for the reader: a translation, where there is one
 * @param current whether it is the latest that this institution says of this, and it is an owner still
 */
public record Claimed(
        Fact fact,
        String of,
        @Nullable Integer milestone,
        String slug,
        ShownText name,
        Status status,
        Channel channel,
        ShownText words,
        ShownText reading,
        Basis.@Nullable Cited source,
        boolean current) {

    /** Its words, as a page quotes them. */
    public Entry.Quote quote() {
        return new Entry.Quote(words, reading, channel);
    }

    /** Of the whole of an item, and counts. */
    public boolean ofTheWhole() {
        return current && milestone == null;
    }
}
