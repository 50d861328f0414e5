package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The sections of administration, with the current one marked. */
final class Sections extends Composite<Nav> {

    /** A section, each at an address of its own; the files are read by a room that stands on this one. */
    enum Section {
        PEOPLE("administration", "administration.people"),
        INSTITUTIONS("administration/institutions", "administration.institutions"),
        PUBLICATIONS("administration/publications", "administration.publications"),
        FILES("administration/files", "administration.files");

        private final String path;
        private final String key;

        Section(String path, String key) {
            this.path = path;
            this.key = key;
        }
    }

    Sections(Section current) {
        var list = new UnorderedList();
        for (var section : Section.values()) {
            var link = new Anchor(section.path, getTranslation(section.key));
            if (section == current) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        getContent().add(list);
        getContent().addClassName("sections");
        getContent().setAriaLabel(getTranslation("administration.sections"));
    }
}
