package org.answerable.desk.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import org.answerable.desk.SourceLine;
import org.answerable.forms.SaysProblem;
import org.answerable.parts.Days;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

/** A source out of those that are published, found by typing; or a new one, which has to be published first. */
final class SourcePicker extends AbstractCompositeField<Div, SourcePicker, @Nullable SourceId>
        implements SaysProblem, Focusable<SourcePicker>, HasLabel {

    private final FormContext context;
    private final ComboBox<SourceLine> list = new ComboBox<>();
    private final Button add;
    private final Div unpublished = new Div();

    SourcePicker(FormContext context) {
        super(null);
        this.context = context;
        list.setLabel(getTranslation("desk.source"));
        list.setHelperText(getTranslation("desk.source.help"));
        list.setItems(
                query -> context
                        .desk()
                        .sources(query.getFilter().orElse(""), Reader.language(), query.getOffset(), query.getLimit())
                        .stream(),
                query -> context.desk().countSources(query.getFilter().orElse("")));
        list.setItemLabelGenerator(SourcePicker::label);
        list.setWidthFull();
        list.setClearButtonVisible(true);
        list.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue() == null ? null : change.getValue().id());
            }
        });
        add = new Button(
                getTranslation("desk.source.add"), click -> context.sources().begin(this::choose));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.setVisible(context.editable());
        unpublished.setVisible(false);
        getContent().addClassName("source-picker");
        getContent().add(list, unpublished, add);
    }

    static String label(SourceLine source) {
        var date = source.publishedOn() == null ? "" : ", " + Days.of(source.publishedOn());
        return source.title().isEmpty() ? source.publisher() : source.publisher() + date + ": " + source.title();
    }

    @Override
    public void setError(@Nullable String words) {
        list.setErrorMessage(words);
        list.setInvalid(words != null);
    }

    @Override
    public void setLabel(String label) {
        list.setLabel(label);
    }

    @Override
    public String getLabel() {
        return list.getLabel();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        list.setReadOnly(readOnly);
        add.setVisible(!readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return list.isReadOnly();
    }

    @Override
    protected void setPresentationValue(@Nullable SourceId id) {
        unpublished.removeAll();
        unpublished.setVisible(false);
        if (id == null) {
            list.clear();
            return;
        }
        var published = context.desk().source(id);
        list.setValue(published.orElseGet(() -> stillDraft(id)));
        if (published.isEmpty()) {
            context.desk().draftOf(id).ifPresent(draft -> {
                var link = new RouterLink(getTranslation("desk.source.toDraft"), DraftView.class, DraftView.at(draft));
                unpublished.add(link);
                unpublished.setVisible(true);
            });
        }
    }

    private void choose(@Nullable SourceId id) {
        setModelValue(id, true);
        setPresentationValue(id);
    }

    private SourceLine stillDraft(SourceId id) {
        return new SourceLine(
                id,
                EvidenceKind.OBSERVATION,
                getTranslation("desk.source.unpublished"),
                "",
                "und",
                null,
                null,
                null,
                null);
    }
}
