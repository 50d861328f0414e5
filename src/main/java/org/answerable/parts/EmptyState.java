package org.answerable.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why nothing is here, and what can be done about it. */
public final class EmptyState extends Composite<Div> {

    /** One sentence, and the links or buttons that lead on. */
    public EmptyState(String words, Component... deeds) {
        getContent().addClassName("empty-state");
        getContent().add(new Paragraph(words));
        if (deeds.length > 0) {
            var row = new Div(deeds);
            row.addClassName("deeds");
            getContent().add(row);
        }
    }
}
