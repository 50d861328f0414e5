package org.answerable.office.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.answerable.drafting.Problem;
import org.answerable.forms.ProblemWords;
import org.answerable.office.Asked;
import org.answerable.office.Concern;
import org.answerable.office.Duty;
import org.answerable.parts.StatusChip;
import org.answerable.parts.Terms;

/** Sentences that more than one view of the office says. */
final class Lines {

    private Lines() {}

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** The office says some things plainer than the desk: there is one language, and nothing to publish first. */
    static String problem(Problem problem) {
        return switch (problem.key()) {
            case "problem.required" -> say("office.problem.required");
            case "problem.words" -> say("office.problem.words");
            case "problem.notPublished", "problem.outside", "problem.notOwner" -> say("office.problem.gone");
            default -> ProblemWords.of(problem);
        };
    }

    static Paragraph line(String cssClass, Component... parts) {
        var line = new Paragraph(parts);
        line.addClassName(cssClass);
        return line;
    }

    static Paragraph muted(String words) {
        return line("muted", new Span(words));
    }

    static Div row(String cssClass, Component... parts) {
        var row = new Div(parts);
        row.addClassName(cssClass);
        return row;
    }

    /** The institution's part: what it leads or supports, and since when. */
    static String part(Concern concern) {
        return concern.duties().stream().map(duty -> part(concern, duty)).collect(Collectors.joining(" · "));
    }

    private static String part(Concern concern, Duty duty) {
        var said = say("office.part." + duty.part(), Days.of(duty.since()));
        return duty.of().equals(concern.id()) ? said : duty.reference() + ": " + said;
    }

    /** When and how the institution was asked. */
    static String asked(Asked asked) {
        return say("office.asked", Days.of(asked.on()), Terms.of(asked.channel()));
    }

    /** By when it should answer, or for how long it has not. */
    static String due(Asked asked, LocalDate today) {
        var due = asked.dueOn();
        if (due == null) {
            return say("office.due.none");
        }
        var origin = asked.dueOrigin();
        var by = Days.of(due);
        var sentence = asked.overdue(today)
                ? say("office.due.past", ChronoUnit.DAYS.between(due, today), by)
                : say("office.due", by);
        return origin == null ? sentence : sentence + " (" + Terms.of(origin) + ")";
    }

    /** What the institution answered, or that it has not. */
    static String position(Concern concern) {
        return concern.answer()
                .map(given -> say("office.position", Terms.of(given.position()), Days.of(given.on())))
                .orElseGet(
                        () -> say(concern.questions().isEmpty() ? "office.position.notAsked" : "office.position.none"));
    }

    /** What was found, as word and shape. */
    static Div found(Concern concern) {
        var label = new Span(say("office.found") + " ");
        label.addClassName("muted");
        return row("found", label, StatusChip.of(concern.status()));
    }
}
