package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Objects;
import org.answerable.forms.Fields;
import org.answerable.language.Wording;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.response.ResponseContent;
import org.answerable.vocabulary.Position;

/** An answer: the position of the institution and its words. */
final class AnswerForm implements DraftForm {

    private final Fields fields;
    private final RadioButtonGroup<Position> position = new RadioButtonGroup<>(say("office.form.position"));
    private final OwnWordsField words = new OwnWordsField(say("office.form.words"));
    private final Div body = new Div();
    private ResponseContent begun;

    AnswerForm(ResponseContent begun, Runnable changed) {
        this.begun = begun;
        fields = new Fields(changed, Lines::problem);
        position.setItems(Position.values());
        position.setItemLabelGenerator(Terms::said);
        body.add(fields.add("position", position), fields.add("words", words));
        body.addClassName("office-form");
        show(begun);
    }

    @Override
    public Component body() {
        return body;
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(Record content) {
        begun = (ResponseContent) content;
        position.setValue(begun.position());
        words.setValue(
                Objects.requireNonNullElseGet(begun.words(), () -> new Wording(Reader.language(), java.util.Map.of())));
    }

    @Override
    public Record read() {
        return new ResponseContent(
                begun.of(),
                begun.institution(),
                begun.question(),
                begun.corrects(),
                begun.on(),
                position.getValue(),
                begun.channel(),
                words.getValue(),
                begun.source());
    }

    @Override
    public String words(Record content) {
        var wording = ((ResponseContent) content).words();
        return wording == null ? "" : Objects.requireNonNullElse(wording.in(wording.source()), "");
    }
}
