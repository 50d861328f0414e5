package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.answerable.forms.AmountField;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.indicator.IndicatorValueContent;
import org.answerable.language.Wording;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.jspecify.annotations.Nullable;

/** A number that an indicator had; it takes two people, since it can move a public flag. */
final class IndicatorValueForm implements DraftForm<IndicatorValueContent> {

    private final FormContext context;
    private final Fields fields;
    private final Div which = new Div();
    private final SeriesFields series;
    private final GroupFields group;
    private final FuzzyDateField on;
    private final Checkbox fewerThanTen = new Checkbox();
    private final AmountField amount;
    private final IntegerField peopleAsked;
    private final WordingField sampling;
    private final GroundsField grounds;
    private IndicatorValueId id = IndicatorValueId.next();
    private @Nullable IndicatorId indicator;

    IndicatorValueForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        series = new SeriesFields(fields);
        group = new GroupFields(fields);
        on = fields.add("on", Inputs.date("desk.value.on"));
        fewerThanTen.setLabel(Inputs.say("desk.value.fewerThanTen"));
        Inputs.helped(fewerThanTen, "desk.value.fewerThanTen");
        fewerThanTen.addValueChangeListener(change -> unfold());
        fields.add("fewerThanTen", fewerThanTen);
        amount = fields.add("amount", Inputs.amount("desk.value.amount"));
        peopleAsked = fields.add(
                "peopleAsked",
                Inputs.helped(new IntegerField(Inputs.say("desk.value.peopleAsked")), "desk.value.peopleAsked"));
        peopleAsked.setValueChangeMode(ValueChangeMode.ON_BLUR);
        sampling = fields.add(
                "sampling", WordingField.text(Inputs.say("desk.text.kind.indicator.sampling"), Wording.LONGEST));
        grounds = fields.add("grounds", new GroundsField(context));
    }

    @Override
    public Component body() {
        return Forms.body(
                which,
                Forms.body(series.all()),
                Forms.body(group.all()),
                on,
                fewerThanTen,
                amount,
                peopleAsked,
                sampling,
                grounds);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<IndicatorValueContent> type() {
        return IndicatorValueContent.class;
    }

    @Override
    public void show(IndicatorValueContent content) {
        id = content.id();
        indicator = content.indicator();
        var line = IndicatorCard.find(context, indicator).orElse(null);
        which.removeAll();
        which.add(IndicatorCard.of(context, indicator));
        series.show(content.series(), line);
        group.show(content.group(), line);
        on.setValue(content.on());
        fewerThanTen.setValue(content.fewerThanTen());
        amount.setValue(content.amount());
        peopleAsked.setValue(content.peopleAsked());
        Forms.show(sampling, content.sampling());
        grounds.setValue(content.grounds());
        unfold();
    }

    /** A number that is not to be told is not kept either. */
    @Override
    public IndicatorValueContent read() {
        var hidden = fewerThanTen.getValue();
        return new IndicatorValueContent(
                id,
                indicator,
                series.read(),
                group.read(),
                on.getValue(),
                hidden ? null : amount.getValue(),
                hidden,
                hidden ? null : peopleAsked.getValue(),
                Forms.read(sampling),
                grounds.getValue());
    }

    private void unfold() {
        amount.setVisible(!fewerThanTen.getValue());
        peopleAsked.setVisible(!fewerThanTen.getValue());
    }
}
