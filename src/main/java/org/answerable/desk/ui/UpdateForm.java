package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.RecommendationId;

/** What is worth telling and moves no number. */
final class UpdateForm implements DraftForm<UpdateContent> {

    private final Fields fields;
    private final Select<RecommendationId> of;
    private final FuzzyDateField on;
    private final WordingField note;
    private final GroundsField grounds;

    UpdateForm(FormContext context) {
        fields = new Fields(context.changed());
        of = fields.add("of", Inputs.item(context));
        on = fields.add("on", Inputs.date("desk.update.on"));
        note = fields.add("note", WordingField.text(Inputs.say("desk.update.note"), Wording.LONGEST));
        grounds = fields.add("grounds", new GroundsField(context));
    }

    @Override
    public Component body() {
        return Forms.body(of, on, note, grounds);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<UpdateContent> type() {
        return UpdateContent.class;
    }

    @Override
    public void show(UpdateContent content) {
        of.setValue(content.of());
        on.setValue(content.on());
        Forms.show(note, content.note());
        grounds.setValue(content.grounds());
    }

    @Override
    public UpdateContent read() {
        return new UpdateContent(of.getValue(), on.getValue(), Forms.read(note), grounds.getValue());
    }
}
