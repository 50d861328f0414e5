package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Optional;
import org.answerable.desk.QueueLine;
import org.answerable.desk.Reason;
import org.answerable.desk.Workplace;
import org.answerable.parts.ContentText;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.TextId;
import org.jspecify.annotations.Nullable;

/** The thing that waits, with the one deed that is due; the other deeds in a menu. */
final class QueuePane extends Composite<Section> {

    private final Editors editors;
    private final Beginnings beginnings;
    private final QueueLine line;
    private final LocalDate today;
    private @Nullable Runnable due;

    QueuePane(Editors editors, Beginnings beginnings, QueueLine line, LocalDate today, Editors.Leaving leaving) {
        this.editors = editors;
        this.beginnings = beginnings;
        this.line = line;
        this.today = today;
        var reason = new Span(QueueWords.reason(line, today));
        reason.addClassName("reason");
        var heading = new H2(QueueWords.about(line));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("pane");
        getContent().add(back(), reason, heading);
        if (line.kind() != null) {
            draft(leaving);
        } else if (line.reason() == Reason.MESSAGE_CAME) {
            message();
        } else {
            fact();
        }
    }

    /** Does what is due. */
    void doDue() {
        if (due != null) {
            due.run();
        }
    }

    /** Leads to the page of the thing itself. */
    void open() {
        if (line.kind() != null) {
            UI.getCurrent().navigate(DraftView.class, DraftView.at(new DraftId(line.thing())));
        } else if (line.reason() == Reason.MESSAGE_CAME) {
            UI.getCurrent().navigate("desk/messages?show=" + line.thing());
        } else if (line.reference() != null) {
            UI.getCurrent().navigate(WorkplaceView.class, WorkplaceView.at(line.reference()));
        }
    }

    private void draft(Editors.Leaving leaving) {
        var id = new DraftId(line.thing());
        due = this::open;
        getContent().add(new Paragraph(QueueWords.what(line) + ". " + QueueWords.sentence(line)));
        editors.open(id, leaving).ifPresent(getContent()::add);
        getContent()
                .add(links(
                        new RouterLink(getTranslation("desk.openDraft"), DraftView.class, DraftView.at(id)),
                        workplaceLink().orElse(null)));
    }

    private void message() {
        due = this::open;
        var read = DraftDeeds.primary(new Button(getTranslation("desk.due." + line.reason()), click -> open()));
        getContent()
                .add(
                        new Paragraph(QueueWords.sentence(line)),
                        read,
                        links(workplaceLink().orElse(null)));
    }

    private void fact() {
        var words = line.words();
        if (words != null) {
            getContent().add(new ContentText(words));
        }
        getContent().add(new Paragraph(QueueWords.sentence(line)));
        var at = line.recommendation() == null
                ? Optional.<Workplace>empty()
                : editors.desk().workplace(line.recommendation(), org.answerable.parts.Reader.language());
        at.filter(Workplace::mayDraft).ifPresent(this::deeds);
        getContent().add(links(workplaceLink().orElse(null)));
    }

    private void deeds(Workplace at) {
        var thing = line.thing();
        Runnable deed = switch (line.reason()) {
            case REPLY_CAME, REPORT_CAME -> () -> beginnings.assessment(at);
            case ORPHANED -> () -> handOver(at);
            case ANSWER_OVERDUE -> () -> beginnings.response(at, new QuestionId(thing));
            case MILESTONE_OVERDUE -> () -> beginnings.move(at, new MilestoneId(thing));
            case TO_VERIFY -> () -> beginnings.verification(at, new MilestoneId(thing));
            case EVIDENCE_OLD -> () -> beginnings.evidence(at, null);
            case TRANSLATION_OLD, TRANSLATION_MISSING -> () -> reword(at, new TextId(thing));
            case TO_APPROVE, SENT_BACK, MESSAGE_CAME, MY_DRAFT, LEFT_OVER -> this::open;
        };
        due = deed;
        var button = DraftDeeds.primary(new Button(getTranslation("desk.due." + line.reason()), click -> deed.run()));
        var row = new Div(button, DeedsMenu.of(at, beginnings));
        row.addClassName("deeds");
        getContent().add(row);
    }

    /** From the owner of just this who has ended; who gave a duty up has nothing left to pass on. */
    private void handOver(Workplace at) {
        var orphaned = at.items().stream()
                .filter(item -> item.id().id().equals(line.thing()))
                .map(Workplace.Item::reference)
                .toList();
        at.owners().stream()
                .filter(owner -> orphaned.contains(owner.reference()) && owner.part() == Part.LEAD)
                .filter(owner -> owner.until() != null && owner.until().isBefore(today))
                .findFirst()
                .ifPresentOrElse(owner -> beginnings.handover(at, owner.institution()), this::open);
    }

    private void reword(Workplace at, TextId text) {
        editors.desk().text(text).ifPresent(found -> beginnings.rewording(at, found));
    }

    private Optional<Component> workplaceLink() {
        var reference = line.reference();
        return reference == null
                ? Optional.empty()
                : Optional.of(new RouterLink(
                        getTranslation("desk.openRecommendation", reference),
                        WorkplaceView.class,
                        WorkplaceView.at(reference)));
    }

    private static Component links(@Nullable Component... links) {
        var row = new Div();
        row.addClassNames("deeds", "small");
        for (var link : links) {
            if (link != null) {
                row.add(link);
            }
        }
        return row;
    }

    private Component back() {
        var link = new RouterLink(getTranslation("desk.backToQueue"), DeskView.class);
        link.addClassName("back");
        return link;
    }
}
