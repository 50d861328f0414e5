package org.answerable.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** Links to the sections of a place, with the current one marked; each section has an address of its own. */
public final class SectionLinks extends Composite<Nav> {

    private final UnorderedList list = new UnorderedList();

    /** No links yet; the label tells listeners which sections these are. */
    public SectionLinks(String label) {
        getContent().add(list);
        getContent().addClassName("sections");
        getContent().setAriaLabel(label);
    }

    /** One more, as a router link within the application. */
    public SectionLinks add(String path, String words, boolean current) {
        var link = new Anchor(path, words);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(link));
        return this;
    }
}
