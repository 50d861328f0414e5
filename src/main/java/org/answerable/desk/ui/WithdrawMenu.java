package org.answerable.desk.ui;

import com.vaadin.flow.component.menubar.MenuBar;
import java.util.UUID;
import org.answerable.desk.Workplace;
import org.answerable.vocabulary.FactKind;

/** The menu of a published fact: it is not edited, only withdrawn. */
final class WithdrawMenu {

    private WithdrawMenu() {}

    static MenuBar of(Workplace at, FactKind kind, UUID fact, Beginnings beginnings) {
        return add(DraftDeeds.menu(), "desk.begin.WITHDRAWAL", at, kind, fact, beginnings);
    }

    /** One more item, for things about which several facts are told. */
    static MenuBar add(MenuBar menu, String key, Workplace at, FactKind kind, UUID fact, Beginnings beginnings) {
        if (menu.getItems().isEmpty()) {
            menu.addItem("⋯").setAriaLabel(Inputs.say("desk.more"));
        }
        menu.getItems()
                .getFirst()
                .getSubMenu()
                .addItem(Inputs.say(key), click -> beginnings.withdrawal(at, kind, fact));
        return menu;
    }
}
