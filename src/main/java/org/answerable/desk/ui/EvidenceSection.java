package org.answerable.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.answerable.desk.Workplace;
import org.answerable.desk.Workplace.Proof;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.EmptyState;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.FactKind;

/** The evidence with its sources. */
final class EvidenceSection extends Composite<Section> {

    private final Workplace at;
    private final Beginnings beginnings;

    EvidenceSection(Workplace at, Beginnings beginnings) {
        this.at = at;
        this.beginnings = beginnings;
        if (at.mayDraft()) {
            getContent()
                    .add(SectionDeeds.of(
                            DraftDeeds.button("desk.begin.EVIDENCE", () -> beginnings.evidence(at, null)),
                            DraftDeeds.button("desk.begin.SOURCE", () -> beginnings.source(at.publication()))));
        }
        if (at.evidence().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("desk.evidence.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("things");
        at.evidence().forEach(proof -> list.add(line(proof)));
        getContent().add(list);
    }

    private ListItem line(Proof proof) {
        var facts = new Div(
                new Span(Days.of(proof.on())),
                new Span(Terms.of(proof.kind())),
                new Span(Terms.of(proof.weighs())),
                new Span(getTranslation(
                        "desk.evidence.grade",
                        proof.reliability().name() + proof.credibility().figure(),
                        Terms.of(proof.reliability()),
                        Terms.of(proof.credibility()))));
        facts.addClassNames("deeds", "small", "muted");
        if (proof.reviewOn() != null) {
            facts.add(new Span(getTranslation("desk.evidence.lookAgain", Days.of(proof.reviewOn()))));
        }
        var item = new ListItem(new ContentText(proof.shows()), facts);
        if (proof.publisher() != null) {
            var source = new Div(proof.publisher() + ": " + Forms.orEmpty(proof.sourceTitle()));
            source.addClassName("small");
            item.add(source);
        }
        if (at.mayDraft()) {
            item.add(SectionDeeds.of(
                    WithdrawMenu.of(at, FactKind.EVIDENCE, proof.id().id(), beginnings)));
        }
        return item;
    }
}
