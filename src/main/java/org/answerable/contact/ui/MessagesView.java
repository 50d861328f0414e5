package org.answerable.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.answerable.contact.HandleResult;
import org.answerable.contact.Message;
import org.answerable.contact.Messages;
import org.answerable.parts.ConfirmDeed;
import org.answerable.parts.Days;
import org.answerable.parts.EmptyState;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Toast;
import org.answerable.storage.Today;
import org.jspecify.annotations.Nullable;

/** What readers wrote about the publications that one works on: /app/desk/messages?show=… */
@Route("desk/messages")
@StyleSheet("styles/desk.css")
@RolesAllowed({"CONTRIBUTOR", "APPROVER"})
public class MessagesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";

    private final Messages messages;
    private final Today today;
    private @Nullable String shown;

    MessagesView(Messages messages, Today today) {
        this.messages = messages;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .orElse(null);
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.title");
    }

    private void draw() {
        var all = messages.latest();
        getContent().removeAll();
        var header = new PageHeader(getTranslation("messages.title"));
        header.above(new Anchor("desk", getTranslation("desk.title")));
        getContent().add(header);
        if (all.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("messages.none")));
        }
        all.forEach(message -> getContent().add(card(message)));
    }

    private Component card(Message message) {
        var state = new Span(getTranslation("messages.state." + message.state()));
        state.addClassName("reason");
        var heading = new H2(getTranslation("messages.received", day(message.receivedAt()))
                + (message.handledAt() == null
                        ? ""
                        : ", " + getTranslation("messages.handled", day(message.handledAt()))));
        var words = new Paragraph(message.words() == null ? "" : message.words());
        words.addClassName("words");
        words.getElement().setAttribute("lang", message.language().tag());
        var card = new Section(state, heading, about(message), words, reply(message), deeds(message));
        card.addClassName("pane");
        card.setId("message-" + message.id());
        if (message.id().toString().equals(shown)) {
            card.getElement().setAttribute("aria-current", "true");
        }
        return card;
    }

    private Component about(Message message) {
        var page = message.page();
        var about = new Paragraph(getTranslation("messages.page") + ": ");
        if (page.isEmpty()) {
            about.add(new Span(getTranslation("messages.portal")));
        } else {
            var link = new Anchor(
                    "/" + message.language().code() + "/" + page,
                    page.startsWith("?") ? getTranslation("messages.portal") + " " + page : page);
            link.setRouterIgnore(true);
            about.add(link);
        }
        return about;
    }

    private Component reply(Message message) {
        var address = message.replyAddress();
        var reply = new Paragraph(getTranslation("messages.reply") + ": ");
        reply.add(
                address == null
                        ? new Span(getTranslation("messages.reply.none"))
                        : new Anchor("mailto:" + address, address));
        return reply;
    }

    private Component deeds(Message message) {
        var row = new Div();
        row.addClassName("deeds");
        if (message.state() == Message.State.OPEN) {
            row.add(
                    new Button(getTranslation("messages.answered"), click -> told(messages.answered(message.id()))),
                    new Button(getTranslation("messages.close"), click -> told(messages.close(message.id()))));
        } else {
            row.add(new Button(getTranslation("messages.erase"), click -> askToErase(message)));
        }
        return row;
    }

    private void askToErase(Message message) {
        ConfirmDeed.ask(
                getTranslation("messages.erase.ask"),
                new Paragraph(getTranslation("messages.erase.text")),
                getTranslation("messages.erase"),
                () -> told(messages.erase(message.id())));
    }

    private void told(HandleResult result) {
        switch (result) {
            case HandleResult.Changed _ -> Toast.done(getTranslation("messages.done"));
            case HandleResult.NotYours _ -> Toast.problem(getTranslation("messages.gone"));
        }
        draw();
    }

    private String day(Instant at) {
        return Days.of(today.dayOf(at));
    }
}
