package org.answerable.desk.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.answerable.desk.Desk;
import org.answerable.desk.Workplace;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a draft while it is edited.
 *
 * @param workplace the recommendation that it is about; null for a source, or before the recommendation is published
 * @param editable whether the reader may type, or only looks
 * @param changed told when the reader changed something
 * @param sources begins a new source beside this draft
 */
record FormContext(
        @Nullable Workplace workplace,
        Desk desk,
        LocalDate today,
        boolean editable,
        Runnable changed,
        NewSources sources) {

    /** Begins a source, tells its identifier at once, and leads there. */
    interface NewSources {

        /** Calls {@code begun} with the new source's identifier before it leaves the page. */
        void begin(java.util.function.Consumer<SourceId> begun);
    }

    /** The same without anybody who listens: to look at another version. */
    FormContext silent() {
        return new FormContext(workplace, desk, today, false, () -> {}, begun -> {});
    }

    List<Workplace.Item> items() {
        return around().map(Workplace::items).orElse(List.of());
    }

    Optional<Workplace> around() {
        return Optional.ofNullable(workplace);
    }

    /** The reference of the recommendation or part. */
    String reference(RecommendationId id) {
        return items().stream()
                .filter(item -> item.id().equals(id))
                .map(Workplace.Item::reference)
                .findFirst()
                .orElse("");
    }
}
