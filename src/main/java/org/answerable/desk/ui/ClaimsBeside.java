package org.answerable.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.answerable.assessment.Deviation;
import org.answerable.desk.Workplace;
import org.answerable.desk.Workplace.Said;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.StatusChip;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** What the owners claim of what is being assessed, and beforehand: whether a reason for differing will be asked. */
final class ClaimsBeside extends Composite<Div> {

    private final FormContext context;

    ClaimsBeside(FormContext context) {
        this.context = context;
        getContent().addClassName("claims-beside");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(@Nullable RecommendationId of, @Nullable Status status) {
        getContent().removeAll();
        var at = context.around().orElse(null);
        if (at == null || of == null) {
            return;
        }
        var claims = at.claims().stream()
                .filter(said ->
                        said.current() && said.milestone() == null && said.of().equals(of))
                .toList();
        if (claims.isEmpty()) {
            getContent().add(new Paragraph(Inputs.say("desk.assessment.claims.none")));
        }
        claims.forEach(said -> getContent().add(card(said)));
        var from = status == null ? Set.<Deviation>of() : deviation(at, of, status, claims);
        if (!from.isEmpty()) {
            var asked = new Paragraph(Inputs.say("desk.assessment.asked." + (from.size() > 1 ? "BOTH" : one(from))));
            asked.addClassName("strong");
            getContent().add(asked);
        }
    }

    private static Deviation one(Set<Deviation> from) {
        return from.iterator().next();
    }

    /** As the publisher will ask, by what is public now. */
    private static Set<Deviation> deviation(Workplace at, RecommendationId of, Status status, List<Said> claims) {
        var steps = at.milestones().stream()
                .filter(step -> of.equals(at.id()) || step.of().equals(of))
                .filter(step -> step.state() != MilestoneState.DROPPED)
                .toList();
        var verified = (int) steps.stream().filter(Workplace.Step::verified).count();
        return Deviation.of(
                status,
                verified,
                steps.size(),
                claims.stream().map(Said::status).toList());
    }

    private static Div card(Said said) {
        var head = new Div(
                new Span(Inputs.say("desk.claims.of", said.name().text(), Days.of(said.on()))),
                StatusChip.of(said.status()));
        head.addClassName("deeds");
        var card = new Div(head, new ContentText(said.words()));
        card.addClassName("card");
        return card;
    }
}
