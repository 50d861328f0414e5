package org.answerable.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Problem;
import org.answerable.forms.ErrorSummary;
import org.answerable.forms.ProblemWords;
import org.answerable.vocabulary.DraftKind;
import org.jspecify.annotations.Nullable;

/** What is typed into a draft: its form, or the form beside the version that somebody saved meanwhile. */
final class DraftStage extends Composite<Div> {

    private @Nullable DraftForm<?> form;
    private boolean held;

    /** Shows this content in a form of its kind; nothing for kinds that are drafted elsewhere. */
    void show(DraftPage page, FormContext context) {
        held = false;
        form = DraftForms.of(page.header().kind(), page.content(), context).orElse(null);
        getContent().removeAll();
        if (form != null) {
            form.showAny(page.content());
            form.fields().showUnread(page.unread());
            form.fields().setReadOnly(!context.editable());
            getContent().add(form.body());
        }
    }

    /** What was typed, unless there is no form or what was typed is held back. */
    Optional<Record> typed() {
        return held || form == null ? Optional.empty() : Optional.of(form.read());
    }

    /** What was typed for dates and numbers and cannot be read, by field. */
    Map<String, String> unread() {
        return form == null ? Map.of() : form.fields().unread();
    }

    /** Puts what is typed now into the form once more, whenever it is run. */
    Runnable again() {
        var typed = typed();
        var unread = unread();
        return () -> typed.ifPresent(mine -> {
            if (form != null) {
                form.showAny(mine);
                form.fields().showUnread(unread);
            }
        });
    }

    /** From now on nothing that is typed is saved; it stays in sight. */
    void hold() {
        held = true;
    }

    /** Shows both versions side by side until the reader has chosen. */
    void compare(
            DraftKind kind,
            DraftPage theirs,
            FormContext context,
            ConflictPanel.Saved saved,
            Runnable keepMine,
            Runnable takeTheirs) {
        var mine = form;
        if (mine == null) {
            return;
        }
        held = true;
        var other = DraftForms.of(kind, theirs.content(), context.silent()).orElseThrow();
        other.showAny(theirs.content());
        other.fields().showUnread(theirs.unread());
        getContent().removeAll();
        getContent().add(new ConflictPanel(saved, other, mine.body(), keepMine, takeTheirs));
    }

    /** The reader's own version goes on alone. */
    void goOn() {
        held = false;
        if (form != null) {
            getContent().removeAll();
            getContent().add(form.body());
        }
    }

    /** Whether all dates that were typed can be read. */
    boolean readable() {
        return form == null || form.fields().readable();
    }

    boolean hasForm() {
        return form != null;
    }

    /** Says at the fields what is wrong; the same for a summary. */
    List<ErrorSummary.Entry> show(List<Problem> problems) {
        return form == null
                ? problems.stream()
                        .map(problem -> new ErrorSummary.Entry(ProblemWords.of(problem), null))
                        .toList()
                : form.fields().show(problems);
    }
}
