package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.answerable.desk.Workplace;
import org.answerable.forms.DayField;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.milestone.VerificationContent;
import org.answerable.parts.Notice;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.MilestoneId;
import org.jspecify.annotations.Nullable;

/** That a milestone is done, or is no longer, and on which evidence; it takes two people. */
final class VerificationForm implements DraftForm<VerificationContent> {

    private final FormContext context;
    private final Fields fields;
    private final Div which = new Div();
    private final RadioButtonGroup<Boolean> verified = new RadioButtonGroup<>();
    private final FuzzyDateField on;
    private final CheckboxGroup<EvidenceId> evidence;
    private final WordingField reasons;
    private final DayField review;
    private @Nullable MilestoneId milestone;

    VerificationForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        verified.setLabel(Inputs.say("desk.verification.verified"));
        verified.setItems(true, false);
        verified.setItemLabelGenerator(
                done -> Inputs.say(done ? "desk.verification.done" : "desk.verification.undone"));
        fields.add("verified", verified);
        on = fields.add("on", Inputs.date("desk.verification.on"));
        evidence = fields.add("evidence", Inputs.evidence("desk.verification.evidence", context));
        reasons = fields.add("reasons", WordingField.text(Inputs.say("desk.verification.reasons"), Wording.LONGEST));
        review = fields.add("reviewOn", Inputs.day("desk.verification.review"));
    }

    @Override
    public Component body() {
        return Forms.body(which, verified, on, evidence, reasons, review);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<VerificationContent> type() {
        return VerificationContent.class;
    }

    @Override
    public void show(VerificationContent content) {
        milestone = content.milestone();
        which.removeAll();
        which.add(MilestoneCard.of(context, milestone));
        verified.setValue(content.verified());
        on.setValue(content.on());
        Inputs.tick(evidence, content.evidence());
        if (context.around().map(Workplace::evidence).orElse(List.of()).isEmpty()) {
            which.add(Notice.info(Inputs.say("desk.verification.noEvidence")));
        }
        Forms.show(reasons, content.reasons());
        review.setValue(content.reviewOn());
    }

    @Override
    public VerificationContent read() {
        return new VerificationContent(
                milestone,
                Boolean.TRUE.equals(verified.getValue()),
                on.getValue(),
                Forms.read(reasons),
                review.getValue(),
                List.copyOf(evidence.getValue()));
    }
}
