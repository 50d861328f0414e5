package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.desk.HandoverChoices;
import org.answerable.desk.Workplace;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.handover.HandoverContent;
import org.answerable.language.Wording;
import org.answerable.parts.Days;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/** Which duties of an institution become those of another: one, some, or all that it has of the publication. */
final class HandoverForm implements DraftForm<HandoverContent> {

    private final FormContext context;
    private final Fields fields;
    private final Div who = new Div();
    private final ComboBox<InstitutionId> to = new ComboBox<>();
    private final CheckboxGroup<RecommendationId> duties = new CheckboxGroup<>();
    private final FuzzyDateField on;
    private final WordingField reason;
    private final GroundsField grounds;
    private final Map<InstitutionId, String> names = new LinkedHashMap<>();
    private final Map<RecommendationId, String> titles = new LinkedHashMap<>();
    private @Nullable InstitutionId from;

    HandoverForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        to.setLabel(Inputs.say("desk.handover.to"));
        to.setItemLabelGenerator(id -> names.getOrDefault(id, Inputs.say("desk.unpublished")));
        to.setWidthFull();
        duties.setLabel(Inputs.say("desk.handover.duties"));
        duties.setItemLabelGenerator(id -> titles.getOrDefault(id, Inputs.say("desk.unpublished")));
        fields.add("to", Inputs.helped(to, "desk.handover.to"));
        fields.add("duties", Inputs.helped(duties, "desk.handover.duties"));
        on = fields.add("on", Inputs.date("desk.handover.on"));
        reason = fields.add("reason", WordingField.text(Inputs.say("desk.handover.reason"), Wording.LONGEST));
        grounds = fields.add("grounds", new GroundsField(context));
        who.addClassName("card");
    }

    @Override
    public Component body() {
        return Forms.body(who, to, duties, on, reason, grounds);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<HandoverContent> type() {
        return HandoverContent.class;
    }

    @Override
    public void show(HandoverContent content) {
        from = content.from();
        var choices = choices();
        names.clear();
        titles.clear();
        choices.map(HandoverChoices::others)
                .orElse(List.of())
                .forEach(other -> names.put(other.id(), other.name().text()));
        choices.map(HandoverChoices::duties).orElse(List.of()).forEach(duty -> titles.put(duty.of(), title(duty)));
        who.removeAll();
        choices.ifPresent(found ->
                who.add(new H2(Inputs.say("desk.handover.from", found.from().text()))));
        who.add(new Paragraph(Inputs.say("desk.handover.clock")));
        to.setItems(names.keySet());
        to.setValue(content.to());
        duties.setItems(titles.keySet());
        Inputs.tick(duties, content.duties());
        on.setValue(content.on());
        Forms.show(reason, content.reason());
        grounds.setValue(content.grounds());
    }

    @Override
    public HandoverContent read() {
        var chosen = duties.getValue();
        return new HandoverContent(
                from,
                to.getValue(),
                duties.getListDataView().getItems().filter(chosen::contains).toList(),
                on.getValue(),
                Forms.read(reason),
                grounds.getValue());
    }

    private Optional<HandoverChoices> choices() {
        var giving = from;
        return giving == null
                ? Optional.empty()
                : context.around()
                        .map(Workplace::publication)
                        .flatMap(publication -> context.desk().handover(publication, giving, Reader.language()));
    }

    private static String title(HandoverChoices.Duty duty) {
        return Inputs.say(
                "desk.handover.duty",
                duty.reference(),
                Inputs.cut(duty.title()),
                Terms.of(duty.part()),
                Days.of(duty.since()));
    }
}
