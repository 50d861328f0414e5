package org.answerable.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The head of a view: its one first-level heading, a line above or below it, and what can be done with the whole. */
public final class PageHeader extends Composite<Header> {

    private final Div above = new Div();
    private final H1 title = new H1();
    private final Div below = new Div();
    private final Div deeds = new Div();

    /** A head with this title. */
    public PageHeader(String title) {
        above.addClassName("page-above");
        below.addClassName("page-below");
        deeds.addClassName("deeds");
        var words = new Div(above, this.title, below);
        words.addClassName("page-words");
        getContent().addClassName("page-head");
        getContent().add(words, deeds);
        setTitle(title);
        above();
        below();
        deeds();
    }

    /** Changes the title. */
    public void setTitle(String words) {
        title.setText(words);
    }

    /** What stands above the title, in place of what stood there: where one is. */
    public PageHeader above(Component... components) {
        return fill(above, components);
    }

    /** What stands below the title, in place of what stood there: chips, a sentence. */
    public PageHeader below(Component... components) {
        return fill(below, components);
    }

    /** The buttons and links for the whole page, in place of those before. */
    public PageHeader deeds(Component... components) {
        return fill(deeds, components);
    }

    private PageHeader fill(Div place, Component... components) {
        place.removeAll();
        place.add(components);
        place.setVisible(components.length > 0);
        return this;
    }
}
