package org.answerable.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.ZoneId;
import org.answerable.parts.Days;
import org.answerable.parts.Toast;
import org.answerable.people.InviteResult;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows a one-time link in full, this once. */
final class OneTimeLink extends Composite<Div> {

    OneTimeLink(InviteResult.Invited invited, String address, ZoneId zone) {
        var link = host(address) + invited.path();
        var field = new TextField(getTranslation("administration.invite.link.field"), link, "");
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        var copy = new Button(getTranslation("administration.invite.link.copy"), click -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", link);
            Toast.done(getTranslation("administration.invite.link.copied"));
        });
        getContent().addClassName("fields");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "administration.invite.link.text", Days.minuteOfDay(invited.expiresAt(), zone))),
                        field,
                        copy);
    }

    /** The portal's public address, else the one by which the administrator came. */
    private static String host(String address) {
        if (!address.isBlank()) {
            return address.replaceAll("/+$", "");
        }
        var request = VaadinServletRequest.getCurrent();
        return request == null
                ? ""
                : UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                        .replacePath(request.getHttpServletRequest().getContextPath())
                        .replaceQuery(null)
                        .build()
                        .toUriString();
    }
}
