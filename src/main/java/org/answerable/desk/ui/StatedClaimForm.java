package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.List;
import org.answerable.claim.StatedClaimContent;
import org.answerable.desk.Workplace;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.parts.StatusChip;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;

/** What an owner said elsewhere about progress, word for word, with the source in which it speaks itself. */
final class StatedClaimForm implements DraftForm<StatedClaimContent> {

    private final FormContext context;
    private final Fields fields;
    private final Select<RecommendationId> of;
    private final Select<MilestoneId> milestone = new Select<>();
    private final Select<InstitutionId> institution;
    private final FuzzyDateField on;
    private final Select<Channel> channel;
    private final RadioButtonGroup<Status> status;
    private final WordingField words;
    private final SourcePicker source;

    StatedClaimForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        of = Inputs.item(context);
        // Before the form listens: what is saved must not name a milestone of another part.
        of.addValueChangeListener(change -> offerMilestones());
        fields.add("of", of);
        milestone.setLabel(Inputs.say("desk.claim.milestone"));
        milestone.setEmptySelectionAllowed(true);
        milestone.setEmptySelectionCaption(Inputs.say("desk.claim.whole"));
        milestone.setItemLabelGenerator(id -> id == null ? Inputs.say("desk.claim.whole") : title(id));
        milestone.setWidthFull();
        fields.add("milestone", milestone);
        institution = fields.add("institution", Owners.select("desk.claim.institution", context));
        on = fields.add("on", Inputs.date("desk.claim.on"));
        channel = fields.add(
                "channel",
                Inputs.choice("desk.claim.channel", List.copyOf(EnumSet.complementOf(EnumSet.of(Channel.PORTAL)))));
        status = fields.add("status", Inputs.radio("desk.claim.status", List.of(Status.values())));
        status.setRenderer(new ComponentRenderer<>(StatusChip::of));
        words = fields.add(
                "words",
                WordingField.text(Inputs.say("desk.claim.words"), Wording.LONGEST)
                        .help(Inputs.say("desk.claim.verbatim")));
        source = fields.add("source", new SourcePicker(context));
        offerMilestones();
    }

    @Override
    public Component body() {
        return Forms.body(of, milestone, institution, on, channel, status, words, source);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<StatedClaimContent> type() {
        return StatedClaimContent.class;
    }

    @Override
    public void show(StatedClaimContent content) {
        of.setValue(content.of());
        offerMilestones();
        milestone.setValue(content.milestone());
        institution.setValue(content.institution());
        on.setValue(content.on());
        channel.setValue(content.channel());
        status.setValue(content.status());
        Forms.show(words, content.words());
        source.setValue(content.source());
    }

    @Override
    public StatedClaimContent read() {
        return new StatedClaimContent(
                of.getValue(),
                milestone.getValue(),
                institution.getValue(),
                on.getValue(),
                status.getValue(),
                channel.getValue(),
                Forms.read(words),
                source.getValue());
    }

    private void offerMilestones() {
        var steps = steps().stream()
                .filter(step -> step.of().equals(of.getValue()))
                .map(Workplace.Step::id)
                .toList();
        milestone.setItems(steps);
        milestone.setVisible(!steps.isEmpty());
    }

    private String title(MilestoneId id) {
        return steps().stream()
                .filter(step -> step.id().equals(id))
                .map(Inputs::milestone)
                .findFirst()
                .orElse(Inputs.say("desk.unpublished"));
    }

    private List<Workplace.Step> steps() {
        return context.around().map(Workplace::milestones).orElse(List.of());
    }
}
