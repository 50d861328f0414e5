package org.answerable.shell;

import com.vaadin.flow.component.Composite;
import org.answerable.parts.SectionLinks;

/** The sections of administration, with the current one marked. */
public final class Sections extends Composite<SectionLinks> {

    /** A section, each at an address of its own; the files are read by a room that stands on this one. */
    public enum Section {
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

    /** The links, this one marked. */
    public Sections(Section current) {
        for (var section : Section.values()) {
            getContent().add(section.path, getTranslation(section.key), section == current);
        }
    }

    @Override
    protected SectionLinks initContent() {
        return new SectionLinks(getTranslation("administration.sections"));
    }
}
