package org.answerable.drafting;

import java.util.Comparator;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.PublicationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes removed words out of drafts, whatever state they are in, with every state that was ever saved. It is coarse on
 * purpose: where somebody may be in danger a lost sentence is the smaller harm.
 */
@Component
public class DraftWords {

    /** Shorter words stand in other sentences by chance: they are taken away only where nothing else stands. */
    private static final int SHORT = 8;

    private static final int MARKS = 3;
    /** Between letters and digits, which are kept as they were typed; other characters may be kept in another way. */
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final DraftWordsStore store;
    private final History history;

    DraftWords(DraftWordsStore store, History history) {
        this.store = store;
        this.history = history;
    }

    /**
     * Leaves no word of what was typed into these drafts, and in all others no field that repeats one of {@code words}.
     *
     * @param within where not null, only drafts of this publication are looked through for the words
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Set<DraftId> whole, Set<String> words, @Nullable PublicationId within) {
        whole.forEach(draft -> store.blank(draft).ifPresent(this::note));
        store.blankWhere(repeating(words), marks(words), within, whole).forEach(this::note);
    }

    private void note(DraftWordsStore.Changed draft) {
        history.write(Deed.DRAFT_EMPTIED, Subject.draft(draft.kind(), draft.id(), draft.recommendation()));
    }

    private static UnaryOperator<String> repeating(Set<String> words) {
        var alone = words.stream().map(DraftWords::plain).collect(Collectors.toSet());
        var within = alone.stream()
                .filter(word -> word.length() >= SHORT)
                .map(word -> "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .collect(Collectors.joining("|"));
        var pattern = within.isEmpty() ? null : Pattern.compile(within);
        return typed -> {
            var plain = plain(typed);
            var repeats = alone.contains(plain)
                    || (pattern != null && pattern.matcher(plain).find());
            return repeats ? "" : typed;
        };
    }

    /**
     * Of each of the words its longest ones: what does not hold all of one set repeats nothing, and need not be read. An
     * empty set says that everything must be.
     */
    private static Set<Set<String>> marks(Set<String> words) {
        return words.stream()
                .map(word -> LETTERS.splitAsStream(word)
                        .filter(part -> !part.isEmpty())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MARKS)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** The same words however they are spaced. */
    private static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }
}
