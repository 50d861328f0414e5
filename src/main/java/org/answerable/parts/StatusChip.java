package org.answerable.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** A status, a flag or a milestone's state as word, shape and colour, as on the public pages. It is no button. */
public final class StatusChip extends Composite<Span> {

    private StatusChip(String cssClasses, Shape shape, String words) {
        getContent().addClassNames(cssClasses.split(" "));
        getContent().add(shape.draw(), new Span(words));
    }

    /** What was found; null says that nothing was assessed yet. */
    public static StatusChip of(@Nullable Status status) {
        return new StatusChip("chip " + Terms.cssClass(status), Shape.of(status), Terms.status(status));
    }

    /** What stands beside a status. */
    public static StatusChip of(Flag flag) {
        return new StatusChip("flag " + Terms.cssClass(flag), Shape.of(flag), Terms.of(flag));
    }

    /** How far a milestone is, and whether two people have verified it. */
    public static StatusChip of(MilestoneState state, boolean verified) {
        return new StatusChip(
                "chip " + (verified ? "verified" : Terms.lower(state)),
                Shape.of(state, verified),
                verified ? I18NProvider.translate("shell.verified") : Terms.of(state));
    }
}
