package org.answerable.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** A sentence that goes away by itself; one that offers to undo stays longer. */
public final class Toast {

    private static final int SHORT = 4_000;
    private static final int LONG = 12_000;

    private Toast() {}

    /** Says that something was done. */
    public static Notification done(String words) {
        return show(words, SHORT);
    }

    /** Says that something was done and offers to undo it. */
    public static Notification done(String words, Runnable undo) {
        var toast = show(words, LONG);
        var button = new Button(I18NProvider.translate("shell.undo"), click -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        toast.add(button);
        return toast;
    }

    /** Says that something did not work; it stays until it is closed. */
    public static Notification problem(String words) {
        var toast = show(words, 0);
        toast.addThemeVariants(NotificationVariant.ERROR);
        toast.setAssertive(true);
        toast.add(new Button(I18NProvider.translate("shell.close"), click -> toast.close()));
        return toast;
    }

    private static Notification show(String words, int milliseconds) {
        var toast = new Notification();
        toast.setDuration(milliseconds);
        toast.setPosition(Notification.Position.TOP_END);
        toast.add(new Div(new Span(words)));
        toast.open();
        return toast;
    }
}
