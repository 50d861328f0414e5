package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Power;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a recommendation that is not published yet. Its first state stays as it came; the date with who set it
 * and where that stands can be mended, for whoever is bound by it can be late.
 */
final class MilestoneFieldset {

    private final WordingField title;
    private final WordingField doneWhen;
    private final Select<Power> power;
    private final IntegerField weight;
    private final FuzzyDateField due;
    private final Select<DateOrigin> origin;
    private final WordingField reason;
    private final GroundsField grounds;
    private @Nullable MilestoneContent shown;

    MilestoneFieldset(Fields fields, String prefix, FormContext context) {
        title = fields.add(
                prefix + "title",
                WordingField.line(Inputs.say("desk.text.kind.milestone.title"), Wording.LONGEST_TITLE));
        doneWhen = fields.add(
                prefix + "doneWhen",
                WordingField.text(Inputs.say("desk.text.kind.milestone.done-when"), Wording.LONGEST));
        power = fields.add(prefix + "power", Inputs.choice("desk.milestone.power", List.of(Power.values())));
        weight = fields.add(
                prefix + "weight",
                Inputs.helped(new IntegerField(Inputs.say("desk.milestone.weight.label")), "desk.milestone.weight"));
        weight.setValueChangeMode(ValueChangeMode.ON_BLUR);
        due = fields.add(prefix + "due", Inputs.date("desk.milestone.first.due"));
        origin = fields.add(prefix + "dueOrigin", Inputs.choice("desk.move.origin", List.of(DateOrigin.values())));
        origin.setEmptySelectionAllowed(true);
        origin.setEmptySelectionCaption(Inputs.say("desk.milestone.first.none"));
        reason = fields.add(
                prefix + "dueReason", WordingField.text(Inputs.say("desk.milestone.first.reason"), Wording.LONGEST));
        grounds = fields.add(prefix + "grounds", new GroundsField(context));
    }

    Component body() {
        return Forms.body(title, doneWhen, power, weight, due, origin, reason, grounds);
    }

    void show(MilestoneContent content) {
        shown = content;
        Forms.show(title, content.title());
        Forms.show(doneWhen, content.doneWhen());
        power.setValue(content.power());
        weight.setValue(content.weight());
        due.setValue(content.due());
        origin.setValue(content.dueOrigin());
        Forms.show(reason, content.dueReason());
        grounds.setValue(content.grounds());
    }

    MilestoneContent read() {
        var before = shown;
        if (before == null) {
            throw new IllegalStateException("nothing was shown yet");
        }
        return new MilestoneContent(
                before.id(),
                before.of(),
                Forms.read(title),
                Forms.read(doneWhen),
                power.getValue(),
                weight.getValue() == null ? 0 : weight.getValue(),
                before.outcome(),
                grounds.getValue(),
                before.state(),
                before.stateFrom(),
                due.getValue(),
                origin.getValue(),
                Forms.read(reason));
    }
}
