package org.answerable.desk.ui;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.answerable.desk.QueueLine;
import org.answerable.desk.Reason;
import org.answerable.language.ShownText;
import org.answerable.parts.Days;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** Why a line waits and what it is about, in words. */
final class QueueWords {

    private QueueWords() {}

    /** The reason in a few words: "Overdue 4 days". */
    static String reason(QueueLine line, LocalDate today) {
        var key = "desk.reason." + line.reason();
        return switch (line.reason()) {
            case ORPHANED, ANSWER_OVERDUE, MILESTONE_OVERDUE, EVIDENCE_OLD -> Inputs.say(key, days(line, today));
            case TO_APPROVE,
                    SENT_BACK,
                    REPLY_CAME,
                    REPORT_CAME,
                    MESSAGE_CAME,
                    TO_VERIFY,
                    TRANSLATION_OLD,
                    TRANSLATION_MISSING,
                    MY_DRAFT,
                    LEFT_OVER -> Inputs.say(key);
        };
    }

    /** Which recommendation, or what a source's draft calls itself. */
    static String about(QueueLine line) {
        if (line.reference() != null) {
            var title = line.recommendationTitle();
            return line.reference() + (title == null ? "" : " " + Inputs.cut(title));
        }
        if (line.reason() == Reason.MESSAGE_CAME) {
            return Inputs.say("desk.message.portal");
        }
        var title = line.title();
        return title == null || title.isBlank() ? Inputs.say("desk.untitled") : title;
    }

    /** What kind of thing it is, or what it says. */
    static String what(QueueLine line) {
        if (line.kind() != null) {
            return Terms.of(line.kind());
        }
        var words = line.words();
        return Stream.of(name(line.institution()), words == null ? "" : Inputs.cut(words))
                .filter(each -> !each.isEmpty())
                .collect(joining(": "));
    }

    /** The whole sentence: who set which day, what was answered. */
    static String sentence(QueueLine line) {
        var day = Days.of(line.on());
        var detail = line.detail();
        var key = "desk.sentence." + line.reason();
        return switch (line.reason()) {
            case MILESTONE_OVERDUE, ANSWER_OVERDUE ->
                detail == null ? "" : Inputs.say(key, day, Terms.of(DateOrigin.valueOf(detail)));
            case REPLY_CAME ->
                Inputs.say(
                        key, name(line.institution()), day, detail == null ? "" : Terms.of(Position.valueOf(detail)));
            case REPORT_CAME ->
                Inputs.say(key, name(line.institution()), day, detail == null ? "" : Terms.of(Status.valueOf(detail)));
            case ORPHANED, EVIDENCE_OLD, TO_VERIFY -> Inputs.say(key, day);
            case TRANSLATION_OLD, TRANSLATION_MISSING, TO_APPROVE, SENT_BACK, MESSAGE_CAME, MY_DRAFT, LEFT_OVER ->
                Inputs.say(key);
        };
    }

    private static long days(QueueLine line, LocalDate today) {
        var on = line.on();
        return on == null ? 0 : ChronoUnit.DAYS.between(on.last(), today);
    }

    private static String name(@Nullable ShownText name) {
        return name == null ? "" : name.text();
    }
}
