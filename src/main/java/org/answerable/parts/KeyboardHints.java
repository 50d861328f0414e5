package org.answerable.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The single keys of a view and the list of them behind "?". They do nothing while somebody types or a dialog is open,
 * and can be switched off for the session.
 */
public final class KeyboardHints extends Composite<Button> {

    private static final String OFF = KeyboardHints.class.getName() + ".off";

    private final Map<String, Hint> hints = new LinkedHashMap<>();

    private record Hint(String words, Runnable deed) {}

    /** No keys yet but "?". */
    public KeyboardHints() {
        getContent().setText("?");
        getContent().addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().setAriaLabel(getTranslation("shell.keys"));
        getContent().setTooltipText(getTranslation("shell.keys"));
        getContent().addClickListener(click -> list());
    }

    /** Adds a key as the browser names it ("j", "Enter"), what it does in words, and its deed. */
    public KeyboardHints key(String key, String words, Runnable deed) {
        hints.put(key, new Hint(words, deed));
        return this;
    }

    /** Keys that walk through the links which this selector finds; Enter opens a link anyway. */
    public static KeyboardHints walking(String css) {
        var hints = new KeyboardHints();
        return hints.key("j", hints.getTranslation("shell.keys.down"), () -> hints.walk(css, 1))
                .key("k", hints.getTranslation("shell.keys.up"), () -> hints.walk(css, -1));
    }

    private void walk(String css, int by) {
        getElement().executeJs("""
                const rows = [...document.querySelectorAll($0)].filter(row => row.checkVisibility());
                const at = rows.indexOf(document.activeElement);
                const to = rows[at < 0 ? ($1 > 0 ? 0 : rows.length - 1) : at + $1];
                if (to) { to.focus(); }""", css, by);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                const keys = $0.split(' ');
                const listen = event => {
                  if (!this.isConnected) { document.removeEventListener('keydown', listen); return; }
                  const at = event.composedPath()[0];
                  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !keys.includes(event.key)
                      || at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)
                      || (event.key === 'Enter' && at.closest && at.closest('a, button, summary, [role=button]'))
                      || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) { return; }
                  event.preventDefault();
                  this.$server.pressed(event.key);
                };
                document.addEventListener('keydown', listen);""", String.join(" ", hints.keySet()) + " ?");
    }

    @ClientCallable
    void pressed(String key) {
        if (VaadinSession.getCurrent().getAttribute(OFF) != null) {
            return;
        }
        var hint = hints.get(key);
        if (hint != null) {
            hint.deed().run();
        } else if (key.equals("?")) {
            list();
        }
    }

    private void list() {
        var keys = new DescriptionList();
        keys.addClassName("keys");
        hints.forEach((key, hint) -> add(keys, key, hint.words()));
        add(keys, "?", getTranslation("shell.keys.help"));
        var on = new Checkbox(
                getTranslation("shell.keys.on"), VaadinSession.getCurrent().getAttribute(OFF) == null);
        on.addValueChangeListener(
                change -> VaadinSession.getCurrent().setAttribute(OFF, change.getValue() ? null : Boolean.TRUE));
        var dialog = new Dialog(getTranslation("shell.keys"), new Div(keys, on));
        dialog.getFooter().add(new Button(getTranslation("shell.close"), click -> dialog.close()));
        dialog.open();
    }

    private static void add(DescriptionList list, String key, String words) {
        var name = new DescriptionList.Term(key);
        list.add(name, new DescriptionList.Description(words));
    }
}
