package org.answerable.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.answerable.drafting.Problem;
import org.answerable.parts.Days;
import org.jspecify.annotations.Nullable;

/** What is wrong, in the reader's language. */
public final class ProblemWords {

    private ProblemWords() {}

    /** The sentence of a problem, its days as the reader writes them. */
    public static String of(Problem problem) {
        return I18NProvider.translate(
                problem.key(),
                problem.arguments().stream()
                        .map(argument -> argument instanceof LocalDate day ? Days.of(day) : argument)
                        .toArray());
    }

    /** The same with the label of the field before it, as a summary needs it. */
    public static String at(@Nullable Component field, String words) {
        var label = label(field);
        return label == null || label.isBlank() ? words : label + ": " + words;
    }

    private static @Nullable String label(@Nullable Component field) {
        if (field == null) {
            return null;
        }
        return field instanceof HasLabel labelled
                ? labelled.getLabel()
                : field.getElement().getAttribute("aria-label");
    }
}
