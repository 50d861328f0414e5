package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.answerable.desk.Workplace;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.question.QuestionContent;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/** That an owner was asked, and by when it has to answer: not at all where it has no duty. */
final class QuestionForm implements DraftForm<QuestionContent> {

    private final FormContext context;
    private final Fields fields;
    private final Select<RecommendationId> of;
    private final Select<InstitutionId> institution;
    private final FuzzyDateField asked;
    private final Select<Channel> channel;
    private final WordingField question;
    private final AnswerClock clock;

    QuestionForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        of = fields.add("of", Inputs.item(context));
        institution = fields.add("institution", Owners.select("desk.question.institution", context));
        asked = fields.add("askedOn", Inputs.date("desk.question.on"));
        channel = fields.add("channel", Inputs.choice("desk.question.channel", List.of(Channel.values())));
        question = fields.add("question", WordingField.text(Inputs.say("desk.question.question"), Wording.LONGEST));
        clock = new AnswerClock(fields, asked::getValue, context);
        institution.addValueChangeListener(change -> clock.show(owner(change.getValue())));
        asked.addValueChangeListener(change -> clock.offer());
    }

    @Override
    public Component body() {
        return Forms.body(of, institution, asked, channel, question, clock.body());
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<QuestionContent> type() {
        return QuestionContent.class;
    }

    @Override
    public void show(QuestionContent content) {
        of.setValue(content.of());
        asked.setValue(content.askedOn());
        channel.setValue(content.channel());
        Forms.show(question, content.question());
        clock.setValue(content.dueOn(), content.dueOrigin(), content.dueBasis());
        institution.setValue(content.institution());
        clock.show(owner(content.institution()));
    }

    @Override
    public QuestionContent read() {
        return new QuestionContent(
                of.getValue(),
                institution.getValue(),
                asked.getValue(),
                channel.getValue(),
                clock.dueOn(),
                clock.origin(),
                Forms.read(question),
                clock.basis());
    }

    private Workplace.@Nullable Owner owner(@Nullable InstitutionId id) {
        return Owners.find(context, id);
    }
}
