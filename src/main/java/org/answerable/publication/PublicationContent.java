package org.answerable.publication;

import java.util.List;
import org.answerable.language.Wording;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says in public about a publication.
 *
 * @param disclosure interests: who wrote the recommendations also assesses them
 * @param dateNote why there is no date, where there is none
 * @param topics topics to add; one that is there already stays
 * @param passages passages to add; one that is there already stays
 */
public record PublicationContent(
        @Nullable Wording title,
        @Nullable Wording summary,
        @Nullable Wording disclosure,
        @Nullable Wording dateNote,
        @Nullable String publisher,
        @Nullable String authors,
        @Nullable FuzzyDate publishedOn,
        @Nullable String address,
        List<TopicContent> topics,
        List<PassageContent> passages) {

    /** Copies the lists; what an older draft left out is empty. */
    public PublicationContent {
        topics = topics == null ? List.of() : List.copyOf(topics);
        passages = passages == null ? List.of() : List.copyOf(passages);
    }

    /** Nothing written yet. */
    public static PublicationContent nothing() {
        return new PublicationContent(null, null, null, null, null, null, null, null, List.of(), List.of());
    }
}
