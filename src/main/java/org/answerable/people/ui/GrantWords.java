package org.answerable.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.answerable.language.DayWords;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.parts.Terms;
import org.answerable.people.PersonPage;

/** A role of a person in words: what for, from when until when, and who gave it. */
final class GrantWords {

    private GrantWords() {}

    /** "Auditor · the whole installation". */
    static Span name(PersonPage.Grant grant) {
        var name = new Span(Terms.of(grant.role()) + " · "
                + Objects.requireNonNullElseGet(grant.scope(), () -> say("administration.grant.whole")));
        name.addClassName(grant.over() ? "muted" : "strong");
        return name;
    }

    /** The rest of it. */
    static List<Component> about(PersonPage.Grant grant) {
        var about = new ArrayList<Component>();
        about.add(Rows.words(days(grant)));
        about.add(Rows.words(say("administration.grant.by") + ": "
                + Objects.requireNonNullElseGet(grant.givenBy(), () -> say("administration.grant.by.portal"))));
        if (grant.over()) {
            about.add(Rows.mark(say("administration.grant.over")));
        }
        return about;
    }

    /** One that was ended on the day on which it began had no day, and none is told as its last. */
    private static String days(PersonPage.Grant grant) {
        var from = DayWords.of(grant.from(), Reader.language());
        var until = grant.until();
        if (until == null) {
            return from + " – " + say("administration.grant.open");
        }
        return until.isBefore(grant.from()) ? from : from + " – " + DayWords.of(until, Reader.language());
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
