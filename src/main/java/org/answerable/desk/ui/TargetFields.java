package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.answerable.forms.AmountField;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.indicator.TargetContent;
import org.answerable.vocabulary.DateOrigin;
import org.jspecify.annotations.Nullable;

/** What is aimed at, by when, and who set it. */
final class TargetFields {

    private final AmountField amount;
    private final FuzzyDateField due;
    private final Select<DateOrigin> origin;

    TargetFields(Fields fields) {
        amount = fields.add("target.amount", Inputs.amount("desk.target.amount"));
        due = fields.add("target.due", Inputs.date("desk.target.due"));
        origin = fields.add("target.origin", Inputs.choice("desk.target.origin", List.of(DateOrigin.values())));
        origin.setEmptySelectionAllowed(true);
        origin.setEmptySelectionCaption(Inputs.say("desk.target.none"));
    }

    Component[] all() {
        return new Component[] {amount, due, origin};
    }

    void show(@Nullable TargetContent target) {
        amount.setValue(target == null ? null : target.amount());
        due.setValue(target == null ? null : target.due());
        origin.setValue(target == null ? null : target.origin());
    }

    TargetContent read() {
        return new TargetContent(amount.getValue(), due.getValue(), origin.getValue());
    }
}
