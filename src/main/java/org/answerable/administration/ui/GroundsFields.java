package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.answerable.administration.Choice;
import org.answerable.administration.Institutions.Choices;
import org.answerable.forms.Problems;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

/** Where a statement comes from: the paper, another source, or our own judgement. */
final class GroundsFields extends Composite<Div> {

    private final Select<Provenance> provenance = new Select<>();
    private final ComboBox<Choice<SourceId>> source = new ComboBox<>();
    private final ComboBox<Choice<PassageId>> passage = new ComboBox<>();
    private final Checkbox expert = new Checkbox();
    private final transient Choices choices;

    GroundsFields(Choices choices, Runnable changed) {
        this.choices = choices;
        provenance.setLabel(getTranslation("administration.grounds"));
        provenance.setItems(Provenance.values());
        provenance.setItemLabelGenerator(Terms::alone);
        source.setLabel(getTranslation("administration.grounds.source"));
        source.setItems(choices.sources());
        source.setItemLabelGenerator(Choice::name);
        source.setWidthFull();
        passage.setLabel(getTranslation("administration.grounds.passage"));
        passage.setItems(choices.passages());
        passage.setItemLabelGenerator(Choice::name);
        passage.setWidthFull();
        expert.setLabel(getTranslation("administration.grounds.expert"));
        provenance.addValueChangeListener(change -> {
            ask();
            tell(change.isFromClient(), changed);
        });
        source.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        passage.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        expert.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        getContent().addClassName("fields");
        getContent().add(provenance, source, passage, expert);
        ask();
    }

    void in(Problems problems) {
        problems.field("grounds", provenance);
    }

    void show(@Nullable Grounds grounds) {
        provenance.setValue(grounds == null ? null : grounds.provenance());
        source.setValue(grounds == null ? null : find(choices.sources(), grounds.source()));
        passage.setValue(grounds == null ? null : find(choices.passages(), grounds.passage()));
        expert.setValue(grounds != null && grounds.expertMustConfirm());
        ask();
    }

    @Nullable
    Grounds value() {
        var chosen = provenance.getValue();
        return chosen == null
                ? null
                : new Grounds(
                        chosen,
                        chosen == Provenance.ELSEWHERE ? id(source.getValue()) : null,
                        chosen == Provenance.PAPER ? id(passage.getValue()) : null,
                        expert.getValue());
    }

    private void ask() {
        source.setVisible(provenance.getValue() == Provenance.ELSEWHERE);
        passage.setVisible(provenance.getValue() == Provenance.PAPER);
    }

    private static void tell(boolean byReader, Runnable changed) {
        if (byReader) {
            changed.run();
        }
    }

    private static <I> @Nullable Choice<I> find(List<Choice<I>> choices, @Nullable I id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static <I> @Nullable I id(@Nullable Choice<I> choice) {
        return choice == null ? null : choice.id();
    }
}
