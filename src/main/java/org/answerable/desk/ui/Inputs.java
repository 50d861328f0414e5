package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.Workplace;
import org.answerable.forms.AmountField;
import org.answerable.forms.DayField;
import org.answerable.forms.FuzzyDateField;
import org.answerable.language.ShownText;
import org.answerable.parts.Days;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;

/** The kinds of fields that forms are made of; the label is the words of a key, the help those of the key with ".help". */
final class Inputs {

    private static final int PAUSE = 800;
    private static final int LABEL = 160;

    private Inputs() {}

    static TextField line(String key) {
        var field = new TextField(say(key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setWidthFull();
        return helped(field, key);
    }

    static FuzzyDateField date(String key) {
        return new FuzzyDateField(say(key));
    }

    static DayField day(String key) {
        return helped(new DayField(say(key)), key);
    }

    static AmountField amount(String key) {
        return helped(new AmountField(say(key)), key);
    }

    static <E extends Enum<E>> Select<E> choice(String key, Collection<E> values) {
        var field = new Select<E>();
        field.setLabel(say(key));
        field.setItems(values);
        field.setItemLabelGenerator(Terms::alone);
        field.setWidthFull();
        return helped(field, key);
    }

    static <E extends Enum<E>> RadioButtonGroup<E> radio(String key, Collection<E> values) {
        var field = new RadioButtonGroup<E>(say(key));
        field.setItems(values);
        field.setItemLabelGenerator(Terms::alone);
        return helped(field, key);
    }

    /** The recommendation or one of its parts; unseen where there are no parts to choose from. */
    static Select<RecommendationId> item(FormContext context) {
        var field = new Select<RecommendationId>();
        field.setLabel(say("desk.of"));
        var titles = new LinkedHashMap<RecommendationId, String>();
        context.items().forEach(item -> titles.put(item.id(), item.reference() + " " + cut(item.title())));
        field.setItems(titles.keySet());
        field.setItemLabelGenerator(id -> id == null ? "" : titles.getOrDefault(id, say("desk.unpublished")));
        field.setWidthFull();
        field.setVisible(titles.size() > 1);
        return helped(field, "desk.of");
    }

    static CheckboxGroup<MilestoneId> milestones(String key, FormContext context) {
        var titles = new LinkedHashMap<MilestoneId, String>();
        context.around()
                .map(Workplace::milestones)
                .orElse(List.of())
                .forEach(step -> titles.put(step.id(), milestone(step)));
        return boxes(key, titles);
    }

    static CheckboxGroup<EvidenceId> evidence(String key, FormContext context) {
        var titles = new LinkedHashMap<EvidenceId, String>();
        context.around()
                .map(Workplace::evidence)
                .orElse(List.of())
                .forEach(proof -> titles.put(
                        proof.id(),
                        Days.of(proof.on()) + " · " + (proof.publisher() == null ? "" : proof.publisher() + " · ")
                                + cut(proof.shows())));
        return boxes(key, titles);
    }

    /** Ticks these; what is not published yet is offered too, so that it is not lost. */
    static <T> void tick(CheckboxGroup<T> field, Collection<T> values) {
        var items = new LinkedHashMap<T, Boolean>();
        field.getListDataView().getItems().forEach(item -> items.put(item, true));
        values.forEach(value -> items.put(value, true));
        field.setItems(items.keySet());
        field.setVisible(!items.isEmpty());
        field.setValue(java.util.Set.copyOf(values));
    }

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** A milestone as the public page refers to it, by number and name. */
    static String milestone(Workplace.Step step) {
        return say("desk.milestone.numbered", step.place(), cut(step.title()));
    }

    /** The words at a length at which they can stand in a list. */
    static String cut(ShownText text) {
        var words = text.text();
        return words.length() <= LABEL ? words : words.substring(0, LABEL - 1) + "…";
    }

    /** Help stands under the label, before what is typed. */
    static <F extends Component & HasHelper> F helped(F field, String key) {
        field.setHelperText(say(key + ".help"));
        field.getElement().getThemeList().add("helper-above-field");
        return field;
    }

    private static <T> CheckboxGroup<T> boxes(String key, Map<T, String> titles) {
        var field = new CheckboxGroup<T>(say(key));
        field.setItems(titles.keySet());
        field.setItemLabelGenerator(id -> titles.getOrDefault(id, say("desk.unpublished")));
        field.setVisible(!titles.isEmpty());
        return helped(field, key);
    }
}
