package org.answerable.parts;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.answerable.language.Removal;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** The words for values of the vocabulary, in the language of the current view. */
public final class Terms {

    private Terms() {}

    /** As it stands inside a sentence, where the language has it so. */
    public static String of(Enum<?> term) {
        return I18NProvider.translate(key(term));
    }

    /** As it stands alone: in a choice, a column, a heading. Fits as an item label generator. */
    public static String alone(@Nullable Enum<?> term) {
        return term == null ? "" : capital(of(term));
    }

    /** The status, or that nothing was assessed yet. */
    public static String status(@Nullable Status status) {
        return status == null ? I18NProvider.translate("status.NONE") : of(status);
    }

    /** The position of an institution as it says it itself, not as we report it. */
    public static String said(org.answerable.vocabulary.Position position) {
        return I18NProvider.translate("position-said." + position.name());
    }

    /** "in Albanian". */
    public static String in(Language language) {
        return I18NProvider.translate("language-in." + language.name());
    }

    /** That words were removed, and why. */
    public static String removed(@Nullable Removal removal) {
        return removal == null
                ? I18NProvider.translate("text.removed")
                : I18NProvider.translate("text.removed.because", of(removal.ground()));
    }

    /** The key of a value's words: {@code evidence-kind.LEGAL_ACT}. */
    public static String key(Enum<?> term) {
        return kebab(term.getDeclaringClass().getSimpleName()) + "." + term.name();
    }

    static String cssClass(@Nullable Status status) {
        return status == null ? "not-assessed" : lower(status);
    }

    static String cssClass(Flag flag) {
        return flag == Flag.ON_PAPER ? "complete-on-paper" : lower(flag);
    }

    static String lower(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
