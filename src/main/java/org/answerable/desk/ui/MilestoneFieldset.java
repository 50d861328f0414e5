package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.answerable.forms.Fields;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.vocabulary.Power;
import org.jspecify.annotations.Nullable;

/** A milestone of a recommendation that is not published yet; its first state and date stay as they came. */
final class MilestoneFieldset {

    private final WordingField title;
    private final WordingField doneWhen;
    private final Select<Power> power;
    private final IntegerField weight;
    private @Nullable MilestoneContent shown;

    MilestoneFieldset(Fields fields, String prefix) {
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
    }

    Component body() {
        return Forms.body(title, doneWhen, power, weight);
    }

    void show(MilestoneContent content) {
        shown = content;
        Forms.show(title, content.title());
        Forms.show(doneWhen, content.doneWhen());
        power.setValue(content.power());
        weight.setValue(content.weight());
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
                before.grounds(),
                before.state(),
                before.stateFrom(),
                before.due(),
                before.dueOrigin(),
                before.dueReason());
    }
}
