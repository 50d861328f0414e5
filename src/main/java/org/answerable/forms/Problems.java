package org.answerable.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.drafting.Problem;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a form: at each field, and in its summary with links to the fields. */
public final class Problems {

    private final ErrorSummary summary = new ErrorSummary();
    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** The summary, to stand above the form. */
    public ErrorSummary summary() {
        return summary;
    }

    /** Says which field is meant by this name; "topics[2].slug" also means "topics". */
    public Problems field(String name, Component field) {
        fields.put(name, field);
        return this;
    }

    /** Forgets what was said before. */
    public void clear() {
        show(List.of());
    }

    /** Says at its field, in place of what was said before, which date cannot be read; true where all can. */
    public boolean readable() {
        var unreadable = fields.values().stream().filter(DayField::unreadable).toList();
        if (!unreadable.isEmpty()) {
            clear();
            summary.show(unreadable.stream()
                    .map(field -> new ErrorSummary.Entry(DayField.problem(field), field))
                    .toList());
        }
        return unreadable.isEmpty();
    }

    /** Says these problems in place of those before. */
    public void show(List<Problem> problems) {
        fields.values().forEach(field -> mark(field, DayField.unreadable(field) ? DayField.problem(field) : null));
        summary.show(problems.stream()
                .map(problem -> {
                    var words = I18NProvider.translate(
                            problem.key(), problem.arguments().toArray());
                    var field = find(problem.field());
                    if (field != null) {
                        mark(field, words);
                    }
                    return new ErrorSummary.Entry(words, field);
                })
                .toList());
    }

    /** One problem of one field. */
    public void show(String field, String key, Object... arguments) {
        show(List.of(Problem.of(field, key, arguments)));
    }

    private @Nullable Component find(String name) {
        var whole = fields.get(name);
        return whole != null ? whole : fields.get(name.replaceAll("[\\[.].*", ""));
    }

    private static void mark(Component field, @Nullable String words) {
        switch (field) {
            case WordingField wording -> wording.setError(words);
            case HasValidationProperties validated -> {
                validated.setErrorMessage(words);
                validated.setInvalid(words != null);
            }
            default -> {}
        }
    }
}
