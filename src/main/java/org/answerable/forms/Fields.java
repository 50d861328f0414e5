package org.answerable.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.answerable.drafting.Problem;
import org.jspecify.annotations.Nullable;

/** The fields of a form by the names that problems use; tells when the reader changes one, and shows what is wrong. */
public final class Fields {

    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Runnable changed;
    private final Function<Problem, String> words;

    /** A form that says what is wrong in everybody's words. */
    public Fields(Runnable changed) {
        this(changed, ProblemWords::of);
    }

    /** A form that says it in words of its own. */
    public Fields(Runnable changed, Function<Problem, String> words) {
        this.changed = changed;
        this.words = words;
    }

    /** Takes a field in; the name is that of the content's component. */
    public <E extends HasValue.ValueChangeEvent<V>, V, F extends Component & HasValue<E, V>> F add(
            String name, F field) {
        byName.put(name, field);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setError(field, null);
                changed.run();
            }
        });
        if (field instanceof MayBeUnreadable typed) {
            typed.whenUnread(changed);
        }
        return field;
    }

    /** Only to be read, or to be typed in again. */
    public void setReadOnly(boolean readOnly) {
        byName.values().forEach(field -> ((HasValue<?, ?>) field).setReadOnly(readOnly));
    }

    /** Says at each field what is wrong there, and returns the same as lines of a summary that lead to them. */
    public List<ErrorSummary.Entry> show(List<Problem> problems) {
        clearProblems();
        var lines = new ArrayList<ErrorSummary.Entry>();
        unreadable().forEach(field -> lines.add(new ErrorSummary.Entry(ProblemWords.at(field, problem(field)), field)));
        for (var problem : problems) {
            var field = find(problem.field()).orElse(null);
            if (field != null && isUnreadable(field)) {
                continue;
            }
            var said = words.apply(problem);
            if (field != null) {
                setError(field, said);
            }
            lines.add(new ErrorSummary.Entry(ProblemWords.at(field, said), field));
        }
        return lines;
    }

    /** Takes a field in that nobody listens to. */
    void name(String name, Component field) {
        byName.put(name, field);
    }

    List<Component> unreadable() {
        return byName.values().stream().filter(Fields::isUnreadable).toList();
    }

    /** Whether all dates and numbers can be read. */
    public boolean readable() {
        return unreadable().isEmpty();
    }

    /** What is typed into fields for dates and numbers and cannot be read, by their names. */
    public Map<String, String> unread() {
        var unread = new LinkedHashMap<String, String>();
        byName.forEach((name, field) -> {
            if (field instanceof MayBeUnreadable typed && typed.unreadable()) {
                unread.put(name, typed.unread());
            }
        });
        return unread;
    }

    /** Shows what could not be read before in its fields. */
    public void showUnread(Map<String, String> unread) {
        unread.forEach((name, words) -> {
            if (byName.get(name) instanceof MayBeUnreadable field) {
                field.showUnread(words);
            }
        });
    }

    /** Tells when something is typed into one of them that cannot be read. */
    void whenUnread(Runnable told) {
        byName.values().forEach(field -> {
            if (field instanceof MayBeUnreadable typed) {
                typed.whenUnread(told);
            }
        });
    }

    private static boolean isUnreadable(Component field) {
        return field instanceof MayBeUnreadable typed && typed.unreadable();
    }

    /** What to say at a field in which something stands that cannot be read. */
    static String problem(Component field) {
        return I18NProvider.translate(((MayBeUnreadable) field).problem());
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
    static void setError(Component field, @Nullable String said) {
        var words = said == null && isUnreadable(field) ? problem(field) : said;
        if (field instanceof SaysProblem composite) {
            composite.setError(words);
        } else if (field instanceof HasValidationProperties plain) {
            plain.setErrorMessage(words);
            plain.setInvalid(words != null);
        }
    }
}
