package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.answerable.administration.AddResult;
import org.answerable.administration.IdentityLine;
import org.answerable.drafting.Problem;
import org.answerable.forms.Problems;
import org.answerable.parts.Rows;

/** Publications or institutions: those there are, and a field to add one. */
final class IdentityList<I> extends Composite<Div> {

    private final Rows rows = new Rows();
    private final TextField slug = new TextField();
    private final Problems problems = new Problems();

    /**
     * An empty list.
     *
     * @param key "administration.institution" or "administration.publication"
     * @param added told of what was added
     */
    IdentityList(String key, Function<String, AddResult<I>> add, Consumer<I> added) {
        slug.setLabel(getTranslation("administration.slug"));
        slug.setHelperText(getTranslation("administration.slug.help"));
        slug.setManualValidation(true);
        slug.setWidthFull();
        problems.field("slug", slug);
        var button = new Button(getTranslation(key + ".add"), click -> {
            switch (add.apply(slug.getValue().strip())) {
                case AddResult.Added<I>(var id) -> added.accept(id);
                case AddResult.Taken<I>() -> problems.show("slug", "administration.problem.slug.taken");
                case AddResult.Invalid<I>() -> problems.show(List.of(Problem.of("slug", "problem.slug")));
            }
        });
        var form = new Section(new H2(getTranslation(key + ".add")), problems.summary(), slug, button);
        form.addClassNames("fields", "narrow");
        getContent().add(rows, form);
    }

    /** Shows these, or a sentence where there are none. */
    void show(List<IdentityLine<I>> lines, String none, Function<I, String> path) {
        rows.clear();
        if (lines.isEmpty()) {
            rows.add(new Paragraph(none));
        }
        lines.forEach(line -> {
            var name = Objects.requireNonNullElse(line.name(), line.slug());
            var state = line.name() == null
                    ? Rows.mark(getTranslation("administration.identity.unnamed"))
                    : Rows.words(getTranslation("administration.identity.published"));
            if (line.draft() == null) {
                rows.add(path.apply(line.id()), name, Rows.words(line.slug()), state);
            } else {
                rows.add(
                        path.apply(line.id()),
                        name,
                        Rows.words(line.slug()),
                        state,
                        Rows.mark(getTranslation(
                                line.waiting()
                                        ? "administration.identity.waiting"
                                        : "administration.identity.drafted")));
            }
        });
    }
}
