package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A row of buttons at the head of a section or the foot of a thing. */
final class SectionDeeds {

    private SectionDeeds() {}

    static Div of(Component... deeds) {
        var row = new Div(deeds);
        row.addClassNames("deeds", "section-deeds");
        return row;
    }
}
