package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.answerable.desk.Workplace;
import org.answerable.forms.EarlierDay;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.parts.Days;
import org.answerable.response.ResponseContent;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/** What an owner answered elsewhere, word for word, with the source. */
final class StatedResponseForm implements DraftForm<ResponseContent> {

    private final FormContext context;
    private final Fields fields;
    private final Select<RecommendationId> of;
    private final Select<InstitutionId> institution;
    private final Select<QuestionId> question = new Select<>();
    private final FuzzyDateField on;
    private final EarlierDay earlier;
    private final RadioButtonGroup<Position> position;
    private final Select<Channel> channel;
    private final WordingField words;
    private final SourcePicker source;
    private @Nullable ResponseContent shown;

    StatedResponseForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        of = fields.add("of", Inputs.item(context));
        institution = Owners.select("desk.response.institution", context);
        // Before the form listens: what is saved must not name a question that went to another institution.
        institution.addValueChangeListener(change -> offerQuestions());
        fields.add("institution", institution);
        question.setLabel(Inputs.say("desk.response.question"));
        question.setEmptySelectionAllowed(true);
        question.setEmptySelectionCaption(Inputs.say("desk.response.unasked"));
        question.setItemLabelGenerator(id -> id == null ? Inputs.say("desk.response.unasked") : asked(id));
        question.setWidthFull();
        fields.add("question", question);
        on = fields.add("on", Inputs.date("desk.response.on"));
        earlier = new EarlierDay("desk.response.earlier", on, this::answeredOn);
        institution.addValueChangeListener(change -> earlier.look());
        position = fields.add("position", Inputs.radio("desk.response.position", List.of(Position.values())));
        channel = fields.add("channel", Inputs.choice("desk.response.channel", elsewhere()));
        words = fields.add(
                "words",
                WordingField.text(Inputs.say("desk.response.words"), Wording.LONGEST)
                        .help(Inputs.say("desk.response.verbatim")));
        source = fields.add("source", new SourcePicker(context));
        offerQuestions();
    }

    @Override
    public Component body() {
        return Forms.body(of, institution, question, on, earlier, channel, position, words, source);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<ResponseContent> type() {
        return ResponseContent.class;
    }

    @Override
    public void show(ResponseContent content) {
        shown = content;
        of.setValue(content.of());
        institution.setValue(content.institution());
        offerQuestions();
        question.setValue(content.question());
        on.setValue(content.on());
        position.setValue(content.position());
        channel.setValue(content.channel());
        Forms.show(words, content.words());
        source.setValue(content.source());
    }

    @Override
    public ResponseContent read() {
        return new ResponseContent(
                of.getValue(),
                institution.getValue(),
                question.getValue(),
                shown == null ? null : shown.corrects(),
                on.getValue(),
                position.getValue(),
                channel.getValue(),
                Forms.read(words),
                source.getValue());
    }

    private @Nullable LocalDate answeredOn() {
        return context.around().map(Workplace::answers).orElse(List.of()).stream()
                .filter(answer -> answer.institution().equals(institution.getValue()))
                .map(answer -> answer.on().day())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void offerQuestions() {
        question.setItems(context.around().map(Workplace::questions).orElse(List.of()).stream()
                .filter(asked -> asked.institution().equals(institution.getValue()))
                .map(Workplace.Asked::id)
                .toList());
    }

    private String asked(QuestionId id) {
        return context.around().map(Workplace::questions).orElse(List.of()).stream()
                .filter(asked -> asked.id().equals(id))
                .map(asked -> Days.of(asked.on()) + " · " + Inputs.cut(asked.question()))
                .findFirst()
                .orElse(Inputs.say("desk.unpublished"));
    }

    private static List<Channel> elsewhere() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(Channel.PORTAL)));
    }
}
