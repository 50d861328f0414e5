package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.answerable.evidence.EvidenceContent;
import org.answerable.forms.DayField;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.Weighs;

/** What shows something, for or against, and how far it can be relied on. */
final class EvidenceForm implements DraftForm<EvidenceContent> {

    private final Fields fields;
    private final Select<RecommendationId> of;
    private final WordingField shows;
    private final GroundsField grounds;
    private final FuzzyDateField on;
    private final Select<EvidenceKind> kind;
    private final RadioButtonGroup<Weighs> weighs;
    private final Select<Reliability> reliability;
    private final Select<Credibility> credibility;
    private final CheckboxGroup<MilestoneId> milestones;
    private final DayField review;
    private EvidenceId id = EvidenceId.next();

    EvidenceForm(FormContext context) {
        fields = new Fields(context.changed());
        of = fields.add("of", Inputs.item(context));
        shows = fields.add("shows", WordingField.text(Inputs.say("desk.evidence.shows"), Wording.LONGEST));
        grounds = fields.add("grounds", new GroundsField(context));
        kind = fields.add("kind", Inputs.choice("desk.evidence.kind", List.of(EvidenceKind.values())));
        on = fields.add("on", Inputs.date("desk.evidence.on"));
        weighs = fields.add("weighs", Inputs.radio("desk.evidence.weighs", List.of(Weighs.values())));
        reliability =
                fields.add("reliability", Inputs.choice("desk.evidence.reliability", List.of(Reliability.values())));
        reliability.setItemLabelGenerator(term -> term == null ? "" : term.name() + " – " + Terms.of(term));
        credibility =
                fields.add("credibility", Inputs.choice("desk.evidence.credibility", List.of(Credibility.values())));
        credibility.setItemLabelGenerator(term -> term == null ? "" : term.figure() + " – " + Terms.of(term));
        milestones = fields.add("milestones", Inputs.milestones("desk.evidence.milestones", context));
        review = fields.add("reviewOn", Inputs.day("desk.evidence.review"));
    }

    @Override
    public Component body() {
        return Forms.body(of, shows, grounds, kind, on, weighs, reliability, credibility, milestones, review);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<EvidenceContent> type() {
        return EvidenceContent.class;
    }

    @Override
    public void show(EvidenceContent content) {
        id = content.id();
        of.setValue(content.of());
        Forms.show(shows, content.shows());
        grounds.setValue(content.grounds());
        kind.setValue(content.kind());
        on.setValue(content.on());
        weighs.setValue(content.weighs());
        reliability.setValue(content.reliability());
        credibility.setValue(content.credibility());
        Inputs.tick(milestones, content.milestones());
        review.setValue(content.reviewOn());
    }

    @Override
    public EvidenceContent read() {
        return new EvidenceContent(
                id,
                of.getValue(),
                kind.getValue(),
                on.getValue(),
                weighs.getValue(),
                reliability.getValue(),
                credibility.getValue(),
                review.getValue(),
                Forms.read(shows),
                List.copyOf(milestones.getValue()),
                grounds.getValue());
    }
}
