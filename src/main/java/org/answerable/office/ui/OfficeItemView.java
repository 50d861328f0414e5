package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.line;
import static org.answerable.office.ui.Lines.muted;
import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.answerable.office.Asked;
import org.answerable.office.Begun;
import org.answerable.office.Office;
import org.answerable.office.OfficeItem;
import org.answerable.office.SentAnswer;
import org.answerable.office.Step;
import org.answerable.parts.ContentText;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.StatusChip;
import org.answerable.parts.Terms;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.jspecify.annotations.Nullable;

/** One recommendation as an official of one of its owners sees it: what is asked and by when, what was sent, what may be done. */
@Route("office/recommendations/:reference")
@RolesAllowed("OFFICIAL")
@StyleSheet("styles/office.css")
public class OfficeItemView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Office office;
    private final transient Today today;
    private String title = "";

    OfficeItemView(Office office, Today today) {
        this.office = office;
        this.today = today;
        getContent().addClassNames("office", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").orElseThrow(NotFoundException::new);
        var slug = event.getLocation().getQueryParameters().getSingleParameter(Ways.INSTITUTION);
        var item = office.item(reference, slug.orElse(null), Reader.language()).orElseThrow(NotFoundException::new);
        title = item.concern().reference() + " " + item.concern().title().text();
        getContent().removeAll();
        getContent().add(header(item), asked(item), asks(item), steps(item), found(item));
        getContent().add(new SentList(item, today.zone(), answer -> correct(item, answer)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component header(OfficeItem item) {
        var institution = item.institution();
        var home = new Anchor(Ways.home(institution.slug()), institution.name().text());
        home.getElement().setAttribute("lang", institution.name().language().tag());
        var header = new PageHeader(title)
                .above(home, new Span(Lines.part(item.concern())))
                .below(new Span(Lines.position(item.concern())), Lines.found(item.concern()));
        item.others()
                .forEach(other -> header.getElement()
                        .appendChild(
                                other(item, other.slug(), other.name().text()).getElement()));
        return header;
    }

    private static Component other(OfficeItem item, String slug, String name) {
        return line("other", new Anchor(Ways.item(item.concern().reference(), slug), say("office.other", name)));
    }

    /** What we ask, by when, and the one thing that is due. */
    private Component asked(OfficeItem item) {
        var section = section("office.asked.title");
        if (item.concern().questions().isEmpty()) {
            section.add(muted(say("office.asked.none")));
        }
        item.concern().questions().forEach(asked -> section.add(question(item, asked)));
        section.add(answerDeed(item));
        return section;
    }

    private Component question(OfficeItem item, Asked asked) {
        var question = Lines.row("question", muted(Lines.asked(asked) + ofPart(item, asked.reference())));
        question.add(new ContentText(asked.words()));
        question.add(
                !asked.waits()
                        ? muted(say(asked.answered() ? "office.asked.answered" : "office.asked.passedOn"))
                        : line(asked.overdue(item.today()) ? "past" : "due", new Span(Lines.due(asked, item.today()))));
        var basis = asked.dueBasis();
        if (basis != null && asked.waits()) {
            question.add(new ContentText(basis));
        }
        return question;
    }

    private Component answerDeed(OfficeItem item) {
        var begun = begun(item, DraftKind.RESPONSE, null);
        if (begun.isPresent()) {
            return begun.get();
        }
        var waits = item.concern().waiting().isPresent();
        if (!waits && !item.answers().isEmpty()) {
            return muted(say("office.answer.given"));
        }
        var answer = new Button(say("office.answer"), click -> answer(item));
        if (waits) {
            answer.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return Lines.row("deeds", answer, muted(say("office.answer.help")));
    }

    private Component asks(OfficeItem item) {
        var section = section("office.asks.title");
        section.add(muted(say("office.asks.ours")), new ContentText(item.asks()));
        item.parts().forEach(part -> {
            var heading = new H3(part.reference() + " " + part.title().text());
            heading.getElement().setAttribute("lang", part.title().language().tag());
            section.add(heading, new ContentText(part.asks()));
        });
        section.add(line("more", Ways.publicPage(item.concern().reference(), say("office.public"))));
        return section;
    }

    private Component steps(OfficeItem item) {
        var section = section("office.steps.title");
        section.add(muted(say(item.steps().isEmpty() ? "office.steps.none" : "office.steps.help")));
        var list = new OrderedList();
        list.addClassName("steps");
        item.steps().forEach(step -> list.add(step(item, step)));
        section.add(list, wholeDeed(item));
        return section;
    }

    private ListItem step(OfficeItem item, Step step) {
        var heading = new H3(step.title().text());
        heading.getElement().setAttribute("lang", step.title().language().tag());
        var due = step.due();
        var line = new ListItem(
                Lines.row("step-head", heading, StatusChip.of(step.state(), step.verified())),
                Lines.row("done-when", muted(say("office.step.doneWhen")), new ContentText(step.doneWhen())),
                muted((due == null
                                ? say("office.step.noDate")
                                : say("office.step.due", Days.of(due.on()), Terms.of(due.origin())))
                        + " · " + Terms.of(step.power()) + ofPart(item, step.reference())));
        item.claims().stream()
                .filter(claim -> step.id().equals(claim.milestone()))
                .findFirst()
                .ifPresent(claim -> line.add(line(
                        "said", new Span(say("office.step.said", Terms.of(claim.status()), Days.of(claim.on()))))));
        line.add(begun(item, DraftKind.CLAIM, step.id().id())
                .orElseGet(() -> deed(
                        say("office.report"),
                        say("office.report.of", step.title().text()),
                        () -> report(item, step))));
        return line;
    }

    private Component wholeDeed(OfficeItem item) {
        return begun(item, DraftKind.CLAIM, null)
                .orElseGet(() -> deed(say("office.report.whole"), null, () -> report(item, null)));
    }

    private static Component deed(String words, @Nullable String aloud, Runnable deed) {
        var button = new Button(words, click -> deed.run());
        if (aloud != null) {
            button.setAriaLabel(aloud);
        }
        return Lines.row("deeds", button);
    }

    private Component found(OfficeItem item) {
        var section = section("office.found.title");
        section.add(StatusChip.of(item.concern().status()));
        var finding = item.finding();
        if (finding != null) {
            section.add(new ContentText(finding));
        }
        return section;
    }

    private Optional<Component> begun(OfficeItem item, DraftKind kind, java.util.@Nullable UUID subject) {
        return item.concern().drafts().stream()
                .filter(draft -> draft.kind() == kind && java.util.Objects.equals(draft.subject(), subject))
                .findFirst()
                .map(this::goOn);
    }

    private Component goOn(Begun draft) {
        var words = say("office.draft." + draft.kind(), Days.of(draft.changedAt(), today.zone()));
        return line("begun", new Anchor(Ways.draft(draft.id()), words));
    }

    private void answer(OfficeItem item) {
        go(office.answer(item.concern().reference(), item.institution().slug(), Reader.language()));
    }

    private void correct(OfficeItem item, SentAnswer answer) {
        go(office.correct(item.concern().reference(), item.institution().slug(), answer.id(), Reader.language()));
    }

    private void report(OfficeItem item, @Nullable Step step) {
        go(office.report(
                item.concern().reference(),
                item.institution().slug(),
                step == null ? null : step.id(),
                Reader.language()));
    }

    private void go(Optional<DraftId> begun) {
        begun.ifPresentOrElse(
                draft -> getUI().ifPresent(ui -> ui.navigate(Ways.draft(draft))),
                () -> getContent().addComponentAsFirst(Notice.error(say("office.gone"))));
    }

    private static String ofPart(OfficeItem item, String reference) {
        return reference.equals(item.concern().reference()) ? "" : " · " + reference;
    }

    private static Section section(String key) {
        var section = new Section(new H2(say(key)));
        section.addClassName("office-part");
        return section;
    }
}
