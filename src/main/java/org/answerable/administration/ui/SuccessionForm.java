package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.administration.Choice;
import org.answerable.administration.Institutions.Choices;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.Problems;
import org.answerable.forms.WordingField;
import org.answerable.institution.SuccessionContent;
import org.answerable.language.Wording;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.SuccessionKind;

/** What an institution became, to be written. */
final class SuccessionForm implements ContentForm<SuccessionContent> {

    private final ComboBox<Choice<InstitutionId>> successor = new ComboBox<>(label("successor"));
    private final Select<SuccessionKind> kind = new Select<>();
    private final FuzzyDateField on = new FuzzyDateField(label("on"));
    private final WordingField reason = WordingField.text(label("reason"), Wording.LONGEST);
    private final GroundsFields grounds;
    private final transient List<Choice<InstitutionId>> others;
    private Runnable told = () -> {};

    SuccessionForm(List<Choice<InstitutionId>> others, Choices choices) {
        this.others = others;
        this.grounds = new GroundsFields(choices, this::tell);
        successor.setItems(others);
        successor.setItemLabelGenerator(Choice::name);
        successor.setWidthFull();
        kind.setLabel(label("kind"));
        kind.setItems(SuccessionKind.values());
        kind.setItemLabelGenerator(Terms::alone);
        kind.setWidthFull();
        Stream.<HasValue<?, ?>>of(successor, kind, on, reason)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        tell();
                    }
                }));
    }

    @Override
    public Class<SuccessionContent> type() {
        return SuccessionContent.class;
    }

    @Override
    public Component component() {
        var fields = new Div(kind, successor, on, reason, grounds);
        fields.addClassName("fields");
        return fields;
    }

    @Override
    public void show(SuccessionContent content) {
        successor.setValue(others.stream()
                .filter(other -> other.id().equals(content.successor()))
                .findFirst()
                .orElse(null));
        kind.setValue(content.kind());
        on.setValue(content.on());
        reason.setValue(InstitutionForm.orNone(content.reason()));
        grounds.show(content.grounds());
    }

    @Override
    public SuccessionContent value() {
        var other = successor.getValue();
        return new SuccessionContent(
                other == null ? null : other.id(), kind.getValue(), on.getValue(), reason.getValue(), grounds.value());
    }

    @Override
    public void whenChanged(Runnable listener) {
        told = listener;
    }

    @Override
    public void in(Problems problems) {
        problems.field("successor", successor)
                .field("kind", kind)
                .field("on", on)
                .field("reason", reason);
        grounds.in(problems);
    }

    private void tell() {
        told.run();
    }

    private static String label(String key) {
        return I18NProvider.translate("administration.succession." + key);
    }
}
