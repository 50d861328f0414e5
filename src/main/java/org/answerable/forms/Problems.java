package org.answerable.forms;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.answerable.drafting.Problem;

/** Says what is wrong with a form: at each field, and in its summary with links to the fields. */
public final class Problems {

    private final ErrorSummary summary = new ErrorSummary();
    private final Fields fields = new Fields(() -> {});

    /** The summary, to stand above the form. */
    public ErrorSummary summary() {
        return summary;
    }

    /** Says which field is meant by this name; "topics[2].slug" also means "topics". */
    public Problems field(String name, Component field) {
        fields.name(name, field);
        return this;
    }

    /** Forgets what was said before. */
    public void clear() {
        show(List.of());
    }

    /** Says at its field, in place of what was said before, which date cannot be read; true where all can. */
    public boolean readable() {
        var unreadable = fields.unreadable();
        if (!unreadable.isEmpty()) {
            clear();
            summary.show(unreadable.stream()
                    .map(field -> new ErrorSummary.Entry(ProblemWords.at(field, Fields.problem(field)), field))
                    .toList());
        }
        return unreadable.isEmpty();
    }

    /** What is typed into fields for dates and numbers and cannot be read, by their names. */
    public Map<String, String> unread() {
        return fields.unread();
    }

    /** Shows what could not be read before in its fields. */
    public void showUnread(Map<String, String> unread) {
        fields.showUnread(unread);
    }

    /** Tells when something is typed into a field named so far that cannot be read. */
    public void whenUnread(Runnable told) {
        fields.whenUnread(told);
    }

    /** Says these problems in place of those before. */
    public void show(List<Problem> problems) {
        fields.clearProblems();
        summary.show(problems.stream()
                .map(problem -> {
                    var words = ProblemWords.of(problem);
                    var field = fields.find(problem.field()).orElse(null);
                    if (field != null) {
                        Fields.setError(field, words);
                    }
                    return new ErrorSummary.Entry(ProblemWords.at(field, words), field);
                })
                .toList());
    }

    /** One problem of one field. */
    public void show(String field, String key, Object... arguments) {
        show(List.of(Problem.of(field, key, arguments)));
    }
}
