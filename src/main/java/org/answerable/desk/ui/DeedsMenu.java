package org.answerable.desk.ui;

import com.vaadin.flow.component.menubar.MenuBar;
import org.answerable.desk.Workplace;

/** What can be begun on a recommendation. */
final class DeedsMenu {

    private DeedsMenu() {}

    static MenuBar of(Workplace at, Beginnings beginnings) {
        var menu = new MenuBar();
        var deeds = menu.addItem(Inputs.say("desk.begin")).getSubMenu();
        deeds.addItem(Inputs.say("desk.begin.UPDATE"), click -> beginnings.update(at));
        deeds.addItem(Inputs.say("desk.begin.EVIDENCE"), click -> beginnings.evidence(at, null));
        deeds.addItem(Inputs.say("desk.begin.SOURCE"), click -> beginnings.source(at.publication()));
        deeds.addItem(Inputs.say("desk.begin.INDICATOR"), click -> beginnings.indicator(at));
        deeds.addItem(Inputs.say("desk.begin.QUESTION"), click -> beginnings.question(at));
        deeds.addItem(Inputs.say("desk.begin.STATED_RESPONSE"), click -> beginnings.response(at, null));
        deeds.addItem(Inputs.say("desk.begin.STATED_CLAIM"), click -> beginnings.claim(at, null));
        deeds.addItem(Inputs.say("desk.begin.ASSESSMENT"), click -> beginnings.assessment(at));
        return menu;
    }
}
