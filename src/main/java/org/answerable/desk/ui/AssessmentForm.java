package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.answerable.assessment.AssessmentContent;
import org.answerable.desk.Workplace;
import org.answerable.forms.EarlierDay;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.parts.StatusChip;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** What we found, with reasons; it takes two people. */
final class AssessmentForm implements DraftForm<AssessmentContent> {

    private final FormContext context;
    private final Fields fields;
    private final Select<RecommendationId> of;
    private final RadioButtonGroup<Status> status;
    private final FuzzyDateField on;
    private final EarlierDay earlier;
    private final WordingField reasons;
    private final WordingField deviation;
    private final CheckboxGroup<EvidenceId> evidence;
    private final GroundsField grounds;
    private final ClaimsBeside claims;

    AssessmentForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        of = fields.add("of", Inputs.item(context));
        status = fields.add("status", Inputs.radio("desk.assessment.status", List.of(Status.values())));
        status.setRenderer(new ComponentRenderer<>(StatusChip::of));
        on = fields.add("on", Inputs.date("desk.assessment.on"));
        earlier = new EarlierDay("desk.assessment.earlier", on, this::assessedFrom);
        of.addValueChangeListener(change -> earlier.look());
        reasons = fields.add("reasons", WordingField.text(Inputs.say("desk.assessment.reasons"), Wording.LONGEST));
        evidence = fields.add("evidence", Inputs.evidence("desk.assessment.evidence", context));
        deviation = fields.add(
                "deviation",
                WordingField.text(Inputs.say("desk.assessment.deviation"), Wording.LONGEST)
                        .help(Inputs.say("desk.assessment.deviation.help")));
        grounds = fields.add("grounds", new GroundsField(context));
        claims = new ClaimsBeside(context);
        of.addValueChangeListener(change -> claims.show(of.getValue(), status.getValue()));
        status.addValueChangeListener(change -> claims.show(of.getValue(), status.getValue()));
    }

    @Override
    public Component body() {
        return Forms.body(of, standing(), status, claims, on, earlier, reasons, evidence, deviation, grounds);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<AssessmentContent> type() {
        return AssessmentContent.class;
    }

    @Override
    public void show(AssessmentContent content) {
        of.setValue(content.of());
        status.setValue(content.status());
        on.setValue(content.on());
        Forms.show(reasons, content.reasons());
        Inputs.tick(evidence, content.evidence());
        Forms.show(deviation, content.deviation());
        grounds.setValue(content.grounds());
        claims.show(content.of(), content.status());
    }

    @Override
    public AssessmentContent read() {
        return new AssessmentContent(
                of.getValue(),
                status.getValue(),
                on.getValue(),
                Forms.read(reasons),
                Forms.read(deviation),
                List.copyOf(evidence.getValue()),
                grounds.getValue());
    }

    private @Nullable LocalDate assessedFrom() {
        return context.items().stream()
                .filter(item -> item.id().equals(of.getValue()))
                .map(Workplace.Item::assessedFrom)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Component standing() {
        return new Paragraph(context.around()
                .map(at -> Inputs.say(
                        "desk.assessment.standing",
                        Terms.status(at.status()),
                        at.milestonesVerified(),
                        at.milestones().size()))
                .orElse(""));
    }
}
