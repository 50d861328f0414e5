package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.answerable.administration.Institutions.Choices;
import org.answerable.forms.DayField;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.Problems;
import org.answerable.forms.WordingField;
import org.answerable.institution.InstitutionContent;
import org.answerable.language.Wording;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What is public about an institution, to be written. */
final class InstitutionForm implements ContentForm<InstitutionContent> {

    private static final int LONGEST_NAME = 300;

    private final WordingField name = WordingField.line(label("name"), LONGEST_NAME);
    private final WordingField shortName = WordingField.line(label("shortName"), LONGEST_NAME);
    private final WordingField place = WordingField.line(label("place"), LONGEST_NAME);
    private final WordingField role = WordingField.text(label("role"), Wording.LONGEST);
    private final Select<InstitutionKind> kind = choice("kind", InstitutionKind.values());
    private final Select<Jurisdiction> jurisdiction = choice("jurisdiction", Jurisdiction.values());
    private final Select<Duty> duty = choice("duty", Duty.values());
    private final WordingField dutyBasis = WordingField.text(label("dutyBasis"), Wording.LONGEST);
    private final DayField validFrom = new DayField(label("validFrom"));
    private final DayField validUntil = new DayField(label("validUntil"));
    private final FuzzyDateField trueFrom = new FuzzyDateField(label("trueFrom"));
    private final GroundsFields grounds;
    private Runnable told = () -> {};

    InstitutionForm(Choices choices) {
        this.grounds = new GroundsFields(choices, this::tell);
        Stream.<HasValue<?, ?>>of(
                        name,
                        shortName,
                        place,
                        role,
                        kind,
                        jurisdiction,
                        duty,
                        dutyBasis,
                        validFrom,
                        validUntil,
                        trueFrom)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        tell();
                    }
                }));
    }

    @Override
    public Class<InstitutionContent> type() {
        return InstitutionContent.class;
    }

    @Override
    public Component component() {
        var fields = new Div(
                name,
                shortName,
                place,
                role,
                kind,
                jurisdiction,
                duty,
                dutyBasis,
                validFrom,
                validUntil,
                trueFrom,
                grounds);
        fields.addClassName("fields");
        return fields;
    }

    @Override
    public void show(InstitutionContent content) {
        name.setValue(orNone(content.name()));
        shortName.setValue(orNone(content.shortName()));
        place.setValue(orNone(content.place()));
        role.setValue(orNone(content.role()));
        kind.setValue(content.kind());
        jurisdiction.setValue(content.jurisdiction());
        duty.setValue(content.duty());
        dutyBasis.setValue(orNone(content.dutyBasis()));
        validFrom.setValue(content.validFrom());
        validUntil.setValue(content.validUntil());
        trueFrom.setValue(content.trueFrom());
        grounds.show(content.grounds());
    }

    @Override
    public InstitutionContent value() {
        return new InstitutionContent(
                kind.getValue(),
                jurisdiction.getValue(),
                duty.getValue(),
                validFrom.getValue(),
                validUntil.getValue(),
                name.getValue(),
                shortName.getValue(),
                place.getValue(),
                dutyBasis.getValue(),
                role.getValue(),
                trueFrom.getValue(),
                grounds.value());
    }

    @Override
    public void whenChanged(Runnable listener) {
        told = listener;
    }

    @Override
    public void in(Problems problems) {
        problems.field("name", name)
                .field("shortName", shortName)
                .field("place", place)
                .field("role", role)
                .field("kind", kind)
                .field("jurisdiction", jurisdiction)
                .field("duty", duty)
                .field("dutyBasis", dutyBasis)
                .field("validFrom", validFrom)
                .field("validUntil", validUntil)
                .field("trueFrom", trueFrom);
        grounds.in(problems);
    }

    private void tell() {
        told.run();
    }

    static Wording orNone(@Nullable Wording words) {
        return Objects.requireNonNullElseGet(words, () -> new Wording(Reader.language(), Map.of()));
    }

    private static <E extends Enum<E>> Select<E> choice(String key, E[] values) {
        var select = new Select<E>();
        select.setLabel(label(key));
        select.setItems(values);
        select.setItemLabelGenerator(Terms::alone);
        return select;
    }

    private static String label(String key) {
        return I18NProvider.translate("administration.institution." + key);
    }
}
