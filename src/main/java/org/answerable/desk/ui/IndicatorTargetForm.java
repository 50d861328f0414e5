package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.indicator.IndicatorTargetContent;
import org.answerable.language.Wording;
import org.answerable.vocabulary.IndicatorId;
import org.jspecify.annotations.Nullable;

/** What is aimed at from now on, with the reason; it takes two people, and the targets before stay visible. */
final class IndicatorTargetForm implements DraftForm<IndicatorTargetContent> {

    private final FormContext context;
    private final Fields fields;
    private final Div which = new Div();
    private final TargetFields target;
    private final FuzzyDateField on;
    private final WordingField reason;
    private final GroundsField grounds;
    private @Nullable IndicatorId indicator;

    IndicatorTargetForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        target = new TargetFields(fields);
        on = fields.add("on", Inputs.date("desk.target.on"));
        reason = fields.add(
                "reason", WordingField.text(Inputs.say("desk.text.kind.indicator.target-reason"), Wording.LONGEST));
        grounds = fields.add("grounds", new GroundsField(context));
    }

    @Override
    public Component body() {
        return Forms.body(which, Forms.body(target.all()), on, reason, grounds);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<IndicatorTargetContent> type() {
        return IndicatorTargetContent.class;
    }

    @Override
    public void show(IndicatorTargetContent content) {
        indicator = content.indicator();
        which.removeAll();
        which.add(IndicatorCard.of(context, indicator));
        target.show(content.target());
        on.setValue(content.on());
        Forms.show(reason, content.reason());
        grounds.setValue(content.grounds());
    }

    @Override
    public IndicatorTargetContent read() {
        return new IndicatorTargetContent(
                indicator, on.getValue(), target.read(), Forms.read(reason), grounds.getValue());
    }
}
