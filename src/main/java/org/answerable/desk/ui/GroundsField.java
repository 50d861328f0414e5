package org.answerable.desk.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.Workplace;
import org.answerable.forms.SaysProblem;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Provenance;
import org.jspecify.annotations.Nullable;

/** Where a statement comes from: the paper and the place in it, another source, or our own judgement. */
final class GroundsField extends AbstractCompositeField<Div, GroundsField, @Nullable Grounds>
        implements SaysProblem, Focusable<GroundsField>, HasLabel {

    private final RadioButtonGroup<Provenance> provenance =
            Inputs.radio("desk.grounds", List.of(Provenance.ELSEWHERE, Provenance.PAPER, Provenance.JUDGEMENT));
    private final SourcePicker source;
    private final Select<PassageId> passage = new Select<>();
    private final Checkbox expert = new Checkbox();
    private final Map<PassageId, String> places = new LinkedHashMap<>();

    GroundsField(FormContext context) {
        super(null);
        source = new SourcePicker(context);
        passage.setLabel(getTranslation("desk.passage"));
        context.around()
                .map(Workplace::passages)
                .orElse(List.of())
                .forEach(place -> places.put(place.id(), Inputs.cut(place.place())));
        passage.setItems(places.keySet());
        passage.setItemLabelGenerator(
                id -> id == null ? "" : places.getOrDefault(id, getTranslation("desk.unpublished")));
        passage.setWidthFull();
        expert.setLabel(getTranslation("desk.expert"));
        provenance.addValueChangeListener(change -> changed(change.isFromClient()));
        source.addValueChangeListener(change -> changed(change.isFromClient()));
        passage.addValueChangeListener(change -> changed(change.isFromClient()));
        expert.addValueChangeListener(change -> changed(change.isFromClient()));
        getContent().addClassName("grounds");
        getContent().add(provenance, source, passage, expert);
        unfold();
    }

    @Override
    public void setError(@Nullable String words) {
        provenance.setInvalid(false);
        source.setError(null);
        passage.setInvalid(false);
        if (words == null) {
            return;
        }
        if (provenance.getValue() == Provenance.ELSEWHERE) {
            source.setError(words);
        } else if (provenance.getValue() == Provenance.PAPER) {
            passage.setErrorMessage(words);
            passage.setInvalid(true);
        } else {
            provenance.setErrorMessage(words);
            provenance.setInvalid(true);
        }
    }

    @Override
    public void setLabel(String label) {
        provenance.setLabel(label);
    }

    @Override
    public String getLabel() {
        return provenance.getLabel();
    }

    @Override
    public void focus() {
        if (provenance.getValue() == Provenance.ELSEWHERE) {
            source.focus();
        } else if (provenance.getValue() == Provenance.PAPER) {
            passage.focus();
        } else {
            provenance.getElement().executeJs("this.focus()");
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        provenance.setReadOnly(readOnly);
        source.setReadOnly(readOnly);
        passage.setReadOnly(readOnly);
        expert.setReadOnly(readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return provenance.isReadOnly();
    }

    @Override
    protected void setPresentationValue(@Nullable Grounds grounds) {
        provenance.setValue(grounds == null ? null : grounds.provenance());
        source.setValue(grounds == null ? null : grounds.source());
        offer(grounds == null ? null : grounds.passage());
        passage.setValue(grounds == null ? null : grounds.passage());
        expert.setValue(grounds != null && grounds.expertMustConfirm());
        unfold();
    }

    /** A place that is not among those offered here stays to be chosen. */
    private void offer(@Nullable PassageId place) {
        if (place != null && places.putIfAbsent(place, getTranslation("desk.passage.asGiven")) == null) {
            passage.setItems(places.keySet());
        }
    }

    private void changed(boolean byReader) {
        if (byReader) {
            var chosen = provenance.getValue();
            setModelValue(
                    chosen == null
                            ? null
                            : new Grounds(
                                    chosen,
                                    chosen == Provenance.ELSEWHERE ? source.getValue() : null,
                                    chosen == Provenance.PAPER ? passage.getValue() : null,
                                    expert.getValue()),
                    true);
            unfold();
        }
    }

    private void unfold() {
        source.setVisible(provenance.getValue() == Provenance.ELSEWHERE);
        passage.setVisible(provenance.getValue() == Provenance.PAPER);
        expert.setVisible(provenance.getValue() != null);
    }
}
