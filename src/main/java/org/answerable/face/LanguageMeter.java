package org.answerable.face;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * How much of a page speaks the reader's language: every text on it once. What somebody said is not counted in the
 * language in which it was said, only its translation.
 */
public record LanguageMeter(Map<State, Integer> numbers) {

    /** How a text stands to the reader's language. */
    public enum State {
        /** Written in it. */
        ORIGINAL,
        /** Translated, and read by a speaker. */
        REVIEWED,
        /** Translated, and nobody has read it yet. */
        UNREVIEWED,
        /** Translated from words that have changed since. */
        OUT_OF_DATE,
        /** Not there: shown in another language. */
        MISSING
    }

    /** Counts the texts of a page. */
    public static LanguageMeter of(Object page, Language reader) {
        var texts = new HashSet<ShownText>();
        collect(page, texts);
        var numbers = new EnumMap<State, Integer>(State.class);
        texts.stream()
                .filter(text -> !text.redacted())
                .forEach(text -> numbers.merge(state(text, reader), 1, Integer::sum));
        return new LanguageMeter(numbers);
    }

    /** How many texts stand so. */
    public int number(State state) {
        return numbers.getOrDefault(state, 0);
    }

    /** How many texts there are. */
    public int all() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many the reader gets in their language, and as they are meant now. */
    public int current() {
        return all() - number(State.OUT_OF_DATE) - number(State.MISSING);
    }

    private static State state(ShownText text, Language reader) {
        if (text.language() != reader) {
            return State.MISSING;
        }
        if (!text.translation()) {
            return State.ORIGINAL;
        }
        if (text.outOfDate()) {
            return State.OUT_OF_DATE;
        }
        return text.reviewed() ? State.REVIEWED : State.UNREVIEWED;
    }

    private static void collect(@Nullable Object value, Set<ShownText> texts) {
        switch (value) {
            case ShownText text -> texts.add(text);
            case Collection<?> many -> many.forEach(each -> collect(each, texts));
            case Optional<?> perhaps -> perhaps.ifPresent(each -> collect(each, texts));
            case Record record -> PARTS.get(record.getClass()).forEach(part -> collect(read(part, record), texts));
            case null, default -> {
                // no words in it
            }
        }
    }

    /** All of a record that may hold words, but those of others where a reading of them stands beside. */
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            var parts = type.getRecordComponents();
            var quotes = Stream.of(parts).anyMatch(part -> part.getName().equals("reading"));
            return Stream.of(parts)
                    .filter(part -> !(quotes && part.getName().equals("words")))
                    .filter(part -> !part.getName().equals("names")) // an institution's names in all languages
                    .filter(part -> mayHoldWords(part.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private static boolean mayHoldWords(Class<?> type) {
        return !Modifier.isFinal(type.getModifiers())
                || type.isRecord()
                || type == ShownText.class
                || type == Optional.class;
    }

    private static @Nullable Object read(Method part, Record of) {
        try {
            return part.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
