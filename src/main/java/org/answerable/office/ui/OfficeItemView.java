package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.line;
import static org.answerable.office.ui.Lines.muted;
import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import org.answerable.office.Asked;
import org.answerable.office.Office;
import org.answerable.office.OfficeItem;
import org.answerable.office.Step;
import org.answerable.parts.ContentText;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.StatusChip;
import org.answerable.parts.Terms;
import org.answerable.storage.Today;

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
        getContent().add(header(item), asked(item), asks(item), steps(item), new BesideList(item));
        getContent().add(new SentList(item, today.zone(), deeds(item)::correct));
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
        section.add(deeds(item).answers());
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
        section.add(list, deeds(item).reports());
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
        item.claim(step)
                .ifPresent(claim -> line.add(line(
                        "said", new Span(say("office.step.said", Terms.of(claim.status()), Days.of(claim.on()))))));
        if (item.differs(step)) {
            line.add(line("gap", new Span(say(step.verified() ? "office.step.verified" : "office.step.notVerified"))));
        }
        if (item.mayReport(step)) {
            line.add(deeds(item).report(step));
        }
        return line;
    }

    private Deeds deeds(OfficeItem item) {
        return new Deeds(
                office, today.zone(), item, () -> getContent().addComponentAsFirst(Notice.error(say("office.gone"))));
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
