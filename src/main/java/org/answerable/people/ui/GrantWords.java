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
        about.add(Rows.words(DayWords.of(grant.from(), Reader.language()) + " – "
                + (grant.until() == null
                        ? say("administration.grant.open")
                        : DayWords.of(grant.until(), Reader.language()))));
        about.add(Rows.words(say("administration.grant.by") + ": "
                + Objects.requireNonNullElseGet(grant.givenBy(), () -> say("administration.grant.by.portal"))));
        if (grant.over()) {
            about.add(Rows.mark(say("administration.grant.over")));
        }
        return about;
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
