package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.answerable.claim.ClaimContent;
import org.answerable.drafting.Drafts;
import org.answerable.office.Office;
import org.answerable.office.OfficeDraft;
import org.answerable.parts.ContentText;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.response.ResponseContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftId;

/** An answer or a report being written: kept as it is typed, seen as the public will see it, sent. */
@Route("office/drafts/:draft")
@RolesAllowed("OFFICIAL")
@StyleSheet("styles/office.css")
public class OfficeDraftView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Office office;
    private final transient Drafts drafts;
    private final transient Today today;
    private String title = "";

    OfficeDraftView(Office office, Drafts drafts, Today today) {
        this.office = office;
        this.drafts = drafts;
        this.today = today;
        getContent().addClassNames("office", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = event.getRouteParameters()
                .get("draft")
                .flatMap(OfficeDraftView::id)
                .flatMap(id -> office.draft(id, Reader.language()))
                .orElseThrow(NotFoundException::new);
        title = title(draft);
        getContent().removeAll();
        getContent().add(header(draft), about(draft));
        switch (draft.page().header().state()) {
            case PUBLISHED -> getContent().add(sent(draft));
            case DISCARDED -> getContent().add(putAway(draft));
            case OPEN, SUBMITTED, RETURNED -> getContent().add(new DraftEditor(office, drafts, today.zone(), draft));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static String title(OfficeDraft draft) {
        var reference = draft.reference();
        return switch (draft.page().content()) {
            case ResponseContent answer
            when answer.corrects() != null -> say("office.draft.title.correction", reference);
            case ResponseContent answer -> say("office.draft.title.answer", reference);
            default -> say("office.draft.title.report", reference);
        };
    }

    private Component header(OfficeDraft draft) {
        var item = draft.item();
        var recommendation = new Anchor(
                DraftEditor.home(draft),
                item.concern().reference() + " " + item.concern().title().text());
        recommendation
                .getElement()
                .setAttribute("lang", item.concern().title().language().tag());
        return new PageHeader(title)
                .above(recommendation)
                .below(new Span(
                        say("office.draft.for", item.institution().name().text())));
    }

    /** What is answered, corrected or reported on, so that nobody has to look it up. */
    private Component about(OfficeDraft draft) {
        var about = Lines.row("about");
        switch (draft.page().content()) {
            case ResponseContent answer -> {
                var corrects = answer.corrects();
                if (corrects != null) {
                    draft.item().answer(corrects).ifPresent(sent -> {
                        about.add(Lines.muted(say("office.draft.corrects", Days.of(sent.publishedAt(), today.zone()))));
                        about.add(SentList.words(sent.words()));
                    });
                } else {
                    draft.item().concern().questions().stream()
                            .filter(asked -> asked.id().equals(answer.question()))
                            .forEach(asked -> {
                                about.add(Lines.muted(Lines.asked(asked) + " · "
                                        + Lines.due(asked, draft.item().today())));
                                about.add(new ContentText(asked.words()));
                            });
                }
            }
            case ClaimContent claim ->
                draft.item().steps().stream()
                        .filter(step -> step.id().equals(claim.milestone()))
                        .forEach(step -> {
                            about.add(Lines.muted(say("office.draft.step")), new ContentText(step.title()));
                            about.add(Lines.muted(say("office.step.doneWhen")), new ContentText(step.doneWhen()));
                        });
            default -> throw new IllegalStateException("the office does not write this");
        }
        about.setVisible(about.getElement().getChildCount() > 0);
        return about;
    }

    private static Component sent(OfficeDraft draft) {
        return Notice.done(say("office.draft.sent"))
                .with(new Anchor(DraftEditor.home(draft), say("office.draft.sent.see")));
    }

    private Component putAway(OfficeDraft draft) {
        var id = draft.page().header().id();
        var restore = new Button(say("office.draft.restore"), click -> {
            drafts.restore(id, draft.page().header().version());
            getUI().ifPresent(ui -> ui.navigate(Ways.draft(id)));
        });
        return Notice.info(say("office.draft.putAway")).with(restore);
    }

    private static Optional<DraftId> id(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
