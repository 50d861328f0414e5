package org.answerable.office.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.drafting.Problem;
import org.answerable.forms.DayField;
import org.answerable.forms.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The fields of a form by the names that problems use; shows at each what is wrong there. */
final class Fields {

    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Runnable changed;

    Fields(Runnable changed) {
        this.changed = changed;
    }

    <E extends HasValue.ValueChangeEvent<V>, V, F extends Component & HasValue<E, V>> F add(String name, F field) {
        byName.put(name, field);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setError(field, null);
                changed.run();
            }
        });
        return field;
    }

    void setReadOnly(boolean readOnly) {
        byName.values().forEach(field -> ((HasValue<?, ?>) field).setReadOnly(readOnly));
    }

    /** Says at each field what is wrong there, and returns the same as lines of a summary that lead to them. */
    List<ErrorSummary.Entry> show(List<Problem> problems) {
        byName.values().forEach(field -> setError(field, null));
        var lines = new ArrayList<ErrorSummary.Entry>();
        // What cannot be read as a date never reached the draft, so that nobody else can say so.
        byName.values().stream()
                .filter(DayField::unreadable)
                .forEach(field -> lines.add(say(field, DayField.problem(field))));
        for (var problem : problems) {
            var field = byName.get(problem.field());
            if (field == null) {
                lines.add(new ErrorSummary.Entry(words(problem), null));
            } else if (!DayField.unreadable(field)) {
                lines.add(say(field, words(problem)));
            }
        }
        return lines;
    }

    private static ErrorSummary.Entry say(Component field, String words) {
        setError(field, words);
        return new ErrorSummary.Entry(label(field) + ": " + words, field);
    }

    /** The office says some things plainer than the desk: there is one language, and nothing to publish first. */
    private static String words(Problem problem) {
        return switch (problem.key()) {
            case "problem.required" -> Lines.say("office.problem.required");
            case "problem.words" -> Lines.say("office.problem.words");
            case "problem.notPublished", "problem.outside", "problem.notOwner" -> Lines.say("office.problem.gone");
            default -> Lines.say(problem.key(), problem.arguments().toArray());
        };
    }

    private static String label(Component field) {
        return field instanceof OwnWordsField words
                ? words.label()
                : field instanceof HasLabel labelled ? labelled.getLabel() : "";
    }

    private static void setError(Component field, @Nullable String words) {
        if (field instanceof OwnWordsField own) {
            own.setError(words);
        } else if (field instanceof HasValidationProperties plain) {
            plain.setErrorMessage(words);
            plain.setInvalid(words != null);
        }
    }
}
