package org.answerable.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A list in which each row is a name that leads on, and what is to be known about it. */
public final class Rows extends Composite<UnorderedList> implements HasStyle {

    /** Finds the names of the rows, for {@link KeyboardHints#walking}. */
    public static final String LINKS = "main .rows > li > a";

    /** A list without rows. */
    public Rows() {
        getContent().addClassName("rows");
    }

    /** A row whose name leads to an address. */
    public Rows add(String path, String name, Component... about) {
        return add(new Anchor(path, name), about);
    }

    /** A row that begins with this. */
    public Rows add(Component head, Component... about) {
        var more = new Div(about);
        more.addClassName("about");
        getContent().add(new ListItem(head, more));
        return this;
    }

    /** Takes all rows away. */
    public void clear() {
        getContent().removeAll();
    }

    /** Words in a row. */
    public static Span words(String words) {
        return new Span(words);
    }

    /** A word that stands out, as a state does. */
    public static Span mark(String words) {
        var mark = new Span(words);
        mark.addClassName("mark");
        return mark;
    }
}
