package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.drafting.Problem;
import org.answerable.forms.DayField;
import org.answerable.forms.ErrorSummary;
import org.answerable.forms.WordingField;
import org.jspecify.annotations.Nullable;

/** The fields of a form by the names that problems use; tells when the reader changes one, and shows what is wrong. */
final class Fields {

    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Runnable changed;

    Fields(Runnable changed) {
        this.changed = changed;
    }

    /** Takes a field in; the name is that of the content's component. */
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
        clearProblems();
        var lines = new ArrayList<ErrorSummary.Entry>();
        byName.values().stream()
                .filter(DayField::unreadable)
                .forEach(field ->
                        lines.add(new ErrorSummary.Entry(ProblemWords.at(field, DayField.problem(field)), field)));
        for (var problem : problems) {
            var field = find(problem.field()).orElse(null);
            if (field != null && DayField.unreadable(field)) {
                continue;
            }
            var words = ProblemWords.of(problem);
            if (field != null) {
                setError(field, words);
            }
            lines.add(new ErrorSummary.Entry(ProblemWords.at(field, words), field));
        }
        return lines;
    }

    /** Whether all dates can be read: what cannot never reached the draft. */
    boolean readable() {
        return byName.values().stream().noneMatch(DayField::unreadable);
    }

    void clearProblems() {
        byName.values().forEach(field -> setError(field, null));
    }

    /** The field of this name, of the whole that it is part of, or the first part of it. */
    Optional<Component> find(String name) {
        for (var part = name; !part.isEmpty(); part = shorter(part)) {
            var field = byName.get(part);
            if (field != null) {
                return Optional.of(field);
            }
        }
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name + "."))
                .<Component>map(Map.Entry::getValue)
                .findFirst();
    }

    private static String shorter(String name) {
        var end = Math.max(name.lastIndexOf('.'), name.lastIndexOf('['));
        return end < 0 ? "" : name.substring(0, end);
    }

    /** What cannot be read as a date says so until it can. */
    private static void setError(Component field, @Nullable String said) {
        var words = said == null && DayField.unreadable(field) ? DayField.problem(field) : said;
        if (field instanceof WordingField wording) {
            wording.setError(words);
        } else if (field instanceof SaysProblem composite) {
            composite.setError(words);
        } else if (field instanceof HasValidationProperties plain) {
            plain.setErrorMessage(words);
            plain.setInvalid(words != null);
        }
    }
}
