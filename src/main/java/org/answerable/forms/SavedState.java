package org.answerable.forms;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Says quietly how a draft is kept: "Saved 12:03". */
public final class SavedState extends Composite<Span> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final ZoneId zone;

    /** Says nothing yet; times are told in this zone, the installation's. */
    public SavedState(ZoneId zone) {
        this.zone = zone;
        getContent().addClassName("saved-state");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Everything is kept since then. */
    public void saved(Instant at) {
        say(getTranslation("shell.saved", MINUTE.format(at.atZone(zone))), false);
    }

    /** There are changes that are not kept yet. */
    public void unsaved() {
        say(getTranslation("shell.unsaved"), false);
    }

    /** The last changes could not be kept. */
    public void failed() {
        say(getTranslation("shell.unsaved.failed"), true);
    }

    private void say(String words, boolean failed) {
        getContent().setText(words);
        getContent().setClassName("failed", failed);
    }
}
