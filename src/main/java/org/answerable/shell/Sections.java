package org.answerable.shell;

import com.vaadin.flow.component.Composite;
import org.answerable.parts.SectionLinks;

/** The sections of a place that has several, with the current one marked. */
public final class Sections extends Composite<SectionLinks> {

    /** A section, each at an address of its own; the files are read by a room that stands on this one. */
    public enum Section {
        PEOPLE("administration", "administration.people"),
        INSTITUTIONS("administration/institutions", "administration.institutions"),
        PUBLICATIONS("administration/publications", "administration.publications"),
        FILES("administration/files", "administration.files"),
        TRAIL("audit", "administration.audit.title"),
        COLLEAGUES("audit/people", "administration.colleagues");

        private final String path;
        private final String key;

        Section(String path, String key) {
            this.path = path;
            this.key = key;
        }

        private String place() {
            return path.split("/", 2)[0];
        }
    }

    private final Section current;

    /** The links of its place, this one marked. */
    public Sections(Section current) {
        this.current = current;
        for (var section : Section.values()) {
            if (section.place().equals(current.place())) {
                getContent().add(section.path, getTranslation(section.key), section == current);
            }
        }
    }

    @Override
    protected SectionLinks initContent() {
        return new SectionLinks(getTranslation("shell.sections." + current.place()));
    }
}
