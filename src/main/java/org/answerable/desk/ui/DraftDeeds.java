package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.DraftRights;
import org.answerable.drafting.DraftPage;
import org.answerable.vocabulary.ActorId;

/** What can be done with a draft: the deed that is due as a button, the rest in a menu; nothing for who only reads. */
final class DraftDeeds {

    private DraftDeeds() {}

    static List<Component> of(DraftEditor editor, DraftPage page, DraftRights rights, ActorId me) {
        return switch (page.header().state()) {
            case OPEN, RETURNED -> rights.mayEdit() ? writing(editor, page) : List.of();
            case SUBMITTED -> waiting(editor, page, rights, me);
            case DISCARDED -> rights.mayEdit() ? List.of(primary(button("desk.restore", editor::restore))) : List.of();
            case PUBLISHED -> List.of();
        };
    }

    /** Two people: the preview is on offer, handing over is due. One person: the preview is due, publishing follows. */
    private static List<Component> writing(DraftEditor editor, DraftPage page) {
        var deeds = new ArrayList<Component>();
        if (page.secondPerson()) {
            deeds.add(primary(button("desk.submit", editor.passing()::submit)));
            deeds.add(button(
                    "desk.preview",
                    () -> editor.passing().look(primary(button("desk.submit", editor.passing()::submit)))));
        } else {
            deeds.add(primary(button(
                    "desk.preview",
                    () -> editor.passing().look(primary(button("desk.publish", editor.passing()::publish))))));
        }
        var menu = menu();
        var more = menu.addItem("⋯");
        more.setAriaLabel(Inputs.say("desk.more"));
        more.getSubMenu().addItem(Inputs.say(editor.undone() ? "desk.redo" : "desk.undo"), click -> editor.undo());
        more.getSubMenu().addItem(Inputs.say("desk.discard"), click -> editor.discard());
        deeds.add(menu);
        return deeds;
    }

    private static List<Component> waiting(DraftEditor editor, DraftPage page, DraftRights rights, ActorId me) {
        var deeds = new ArrayList<Component>();
        var mine = page.tookPart().contains(me);
        if (rights.mayApprove() && !mine) {
            deeds.add(primary(button(
                    "desk.preview",
                    () -> editor.passing().look(primary(button("desk.approve", editor.passing()::publish))))));
            deeds.add(button("desk.sendBack", editor::sendBack));
        } else if (rights.mayEdit()) {
            deeds.add(new Span(Inputs.say(mine ? "desk.fourEyes.mine" : "desk.fourEyes")));
            deeds.add(button("desk.takeBack", editor::takeBack));
        }
        return deeds;
    }

    static Button button(String key, Runnable deed) {
        return new Button(Inputs.say(key), click -> deed.run());
    }

    static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    static MenuBar menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        return menu;
    }
}
