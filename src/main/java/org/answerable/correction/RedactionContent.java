package org.answerable.correction;

import java.util.Set;
import java.util.UUID;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextId;
import org.jspecify.annotations.Nullable;

/**
 * Which words are to be removed, and why. It never says the words themselves: of text, source and edition it names one.
 *
 * @param languages of the text; all its versions in these languages go
 * @param source whose publisher, title and address go
 * @param edition of a publication, whose publisher, authors and address go
 */
public record RedactionContent(
        @Nullable TextId text,
        Set<Language> languages,
        @Nullable SourceId source,
        @Nullable UUID edition,
        @Nullable RemovalGround ground) {

    /** Copies the languages; what an older draft left out is empty. */
    public RedactionContent {
        languages = languages == null ? Set.of() : Set.copyOf(languages);
    }

    /** Words of a text in these languages. */
    public static RedactionContent of(TextId text, Set<Language> languages) {
        return new RedactionContent(text, languages, null, null, null);
    }

    /** What a source is called by. */
    public static RedactionContent of(SourceId source) {
        return new RedactionContent(null, Set.of(), source, null, null);
    }

    /** What an edition is called by. */
    public static RedactionContent ofEdition(UUID edition) {
        return new RedactionContent(null, Set.of(), null, edition, null);
    }
}
