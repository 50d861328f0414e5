package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.jspecify.annotations.Nullable;

/** A milestone's new state, new date, or both, with the reason. */
final class MoveForm implements DraftForm<MoveContent> {

    private final FormContext context;
    private final Fields fields;
    private final Div which = new Div();
    private final FuzzyDateField on;
    private final Select<MilestoneState> state;
    private final FuzzyDateField due;
    private final Select<DateOrigin> origin;
    private final WordingField reason;
    private final GroundsField grounds;
    private @Nullable MilestoneId milestone;

    MoveForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        on = fields.add("on", Inputs.date("desk.move.on"));
        state = fields.add("state", Inputs.choice("desk.move.state", List.of(MilestoneState.values())));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Inputs.say("desk.move.same"));
        due = fields.add("due", Inputs.date("desk.move.due"));
        origin = fields.add("dueOrigin", Inputs.choice("desk.move.origin", List.of(DateOrigin.values())));
        origin.setEmptySelectionAllowed(true);
        origin.setEmptySelectionCaption(Inputs.say("desk.move.noDate"));
        reason = fields.add("reason", WordingField.text(Inputs.say("desk.move.reason"), Wording.LONGEST));
        grounds = fields.add("grounds", new GroundsField(context));
    }

    @Override
    public Component body() {
        return Forms.body(which, state, on, due, origin, reason, grounds);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<MoveContent> type() {
        return MoveContent.class;
    }

    @Override
    public void show(MoveContent content) {
        milestone = content.milestone();
        which.removeAll();
        which.add(MilestoneCard.of(context, milestone));
        on.setValue(content.on());
        state.setValue(content.state());
        due.setValue(content.due());
        origin.setValue(content.dueOrigin());
        Forms.show(reason, content.reason());
        grounds.setValue(content.grounds());
    }

    @Override
    public MoveContent read() {
        return new MoveContent(
                milestone,
                on.getValue(),
                state.getValue(),
                due.getValue(),
                origin.getValue(),
                Forms.read(reason),
                grounds.getValue());
    }
}
