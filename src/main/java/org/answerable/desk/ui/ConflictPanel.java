package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.answerable.parts.Notice;

/** Two versions of a draft side by side: what somebody saved meanwhile, and what was typed here. Nothing is overwritten. */
final class ConflictPanel extends Composite<Div> {

    /**
     * Who saved meanwhile, and at what time.
     *
     * @param self whether it was the reader, in another window
     */
    record Saved(String who, String when, boolean self) {

        String sentence() {
            return self ? Inputs.say("desk.conflict.self", when) : Inputs.say("desk.conflict", who, when);
        }
    }

    /**
     * @param theirs their version, read-only
     * @param mine the form as it was typed in
     */
    ConflictPanel(Saved saved, DraftForm<?> theirs, Component mine, Runnable keepMine, Runnable takeTheirs) {
        theirs.fields().setReadOnly(true);
        var keep = new Button(getTranslation("desk.conflict.mine"), click -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var take = new Button(getTranslation("desk.conflict.theirs", saved.who()), click -> takeTheirs.run());
        getContent().addClassName("conflict");
        getContent()
                .add(
                        Notice.warning(saved.sentence()).with(keep, take),
                        columns(
                                version(
                                        getTranslation("desk.conflict.their", saved.who(), saved.when()),
                                        theirs.body()),
                                version(getTranslation("desk.conflict.my"), mine)));
    }

    private static Component columns(Component... versions) {
        var columns = new Div(versions);
        columns.addClassName("versions");
        return columns;
    }

    private static Component version(String title, Component form) {
        return new Section(new H2(title), form);
    }
}
