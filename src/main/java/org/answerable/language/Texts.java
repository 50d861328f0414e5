package org.answerable.language;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds words to what is published, as part of an act. Nothing here changes or removes a version. */
@Component
public class Texts {

    private final TextStore store;

    Texts(TextStore store) {
        this.store = store;
    }

    /** A new text with its original and translations; {@code kind} says what it is, as in "recommendation.title". */
    @Transactional(propagation = Propagation.MANDATORY)
    public TextId add(String kind, Wording wording, ActNumber act) {
        if (!wording.whole()) {
            throw new IllegalArgumentException("no original in " + wording.source() + " for " + kind);
        }
        return store.addText(kind, wording.source(), wording.bodies(), act);
    }

    /** The same where there may be no words at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable TextId addIfAny(String kind, @Nullable Wording wording, ActNumber act) {
        return wording == null || !wording.whole() ? null : add(kind, wording, act);
    }

    /** The language of the text's latest original; empty where there is no such text. */
    public Optional<Language> source(TextId text) {
        return store.source(text);
    }

    /** The text's latest original; empty where there is no such text. */
    public Optional<TextVersionId> latestOriginal(TextId text) {
        return store.latestOriginal(text);
    }

    /** The latest words of a text in each language; those that were removed are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Wording words(TextId text) {
        return new Wording(store.source(text).orElseThrow(), store.words(text));
    }

    /**
     * Translations that the text has not, or not in these words: they translate the latest original, which whoever
     * translated has read. The original, and what is said in the same words, stay as they are, and so does what somebody
     * else wrote anew since these words were begun from what was public.
     *
     * @param begun when that was
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void translate(TextId text, Wording wording, Instant begun, ApprovalId approval, ActNumber act) {
        var original = store.latestOriginal(text).orElseThrow();
        var there = words(text);
        var then = store.words(text, begun);
        wording.bodies().forEach((language, body) -> {
            var untouched = body.equals(there.in(language)) || body.equals(then.get(language));
            if (language != there.source() && !untouched) {
                var ordinal = store.lastOrdinal(text, language) + 1;
                store.addVersion(text, language, ordinal, original, new TextStore.Agreed(approval, null), act, body);
            }
        });
    }

    /**
     * New versions of a published text. Words in {@code source}, where given, become the new original, and the others
     * translate that; else they translate the latest, which whoever translated has read.
     *
     * @param rewording why, where words that are public are replaced
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reword(
            TextId text,
            Language source,
            Map<Language, String> bodies,
            ApprovalId approval,
            @Nullable UUID rewording,
            ActNumber act) {
        var original = bodies.get(source);
        var why = new TextStore.Agreed(approval, rewording);
        TextVersionId latest = original == null
                ? store.latestOriginal(text).orElseThrow()
                : store.addVersion(text, source, store.lastOrdinal(text, source) + 1, null, why, act, original);
        bodies.forEach((language, body) -> {
            if (language != source) {
                store.addVersion(text, language, store.lastOrdinal(text, language) + 1, latest, why, act, body);
            }
        });
    }
}
