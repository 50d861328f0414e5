package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.answerable.shell.Notice;

/** Two versions of a draft side by side: what somebody saved meanwhile, and what was typed here. Nothing is overwritten. */
final class ConflictPanel extends Composite<Div> {

    /**
     * @param who saved meanwhile, and at what time
     * @param theirs their version, read-only
     * @param mine the form as it was typed in
     */
    ConflictPanel(
            String who, String when, DraftForm<?> theirs, Component mine, Runnable keepMine, Runnable takeTheirs) {
        theirs.fields().setReadOnly(true);
        var keep = new Button(getTranslation("desk.conflict.mine"), click -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var take = new Button(getTranslation("desk.conflict.theirs", who), click -> takeTheirs.run());
        getContent().addClassName("conflict");
        getContent()
                .add(
                        Notice.warning(getTranslation("desk.conflict", who, when))
                                .with(keep, take),
                        columns(
                                version(getTranslation("desk.conflict.their", who, when), theirs.body()),
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
