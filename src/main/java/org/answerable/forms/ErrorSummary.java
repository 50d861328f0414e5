package org.answerable.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All problems of a form in one place, each a link to its field. Unseen while there are none; takes the focus when shown. */
public final class ErrorSummary extends Composite<Section> {

    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();

    /** A summary without problems. */
    public ErrorSummary() {
        getContent().addClassName("error-summary");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent().add(heading, list);
        clear();
    }

    /**
     * One problem.
     *
     * @param words the whole sentence
     * @param field where it can be put right, if there is one place
     */
    public record Entry(String words, @Nullable Component field) {}

    /** Shows these problems in place of those before, in the order of their fields; none hides the summary. */
    public void show(List<Entry> problems) {
        list.removeAll();
        problems.stream()
                .sorted(Comparator.comparing(Entry::field, Places.AS_READ))
                .forEach(problem -> list.add(new ListItem(line(problem))));
        heading.setText(getTranslation("shell.errors", problems.size()));
        setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
        }
    }

    /** Forgets the problems. */
    public void clear() {
        list.removeAll();
        setVisible(false);
    }

    private static Component line(Entry problem) {
        var field = problem.field();
        if (field == null) {
            return new com.vaadin.flow.component.html.Span(problem.words());
        }
        var link = new NativeButton(problem.words(), click -> focus(field));
        link.addClassName("link");
        return link;
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }
}
