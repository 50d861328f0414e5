package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.line;
import static org.answerable.office.ui.Lines.muted;
import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.answerable.office.Begun;
import org.answerable.office.Concern.Matter;
import org.answerable.office.Office;
import org.answerable.office.OfficeItem;
import org.answerable.office.SentAnswer;
import org.answerable.office.Step;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.jspecify.annotations.Nullable;

/** What can be begun on a recommendation, or gone on with: for each part, or the whole, that is the institution's. */
final class Deeds {

    private final Office office;
    private final ZoneId zone;
    private final OfficeItem item;
    private final Runnable gone;

    Deeds(Office office, ZoneId zone, OfficeItem item, Runnable gone) {
        this.office = office;
        this.zone = zone;
        this.item = item;
        this.gone = gone;
    }

    /** One for each part, or the whole, that is the institution's to answer for. */
    Component answers() {
        var deeds = Lines.row("matters");
        item.concern().matters().forEach(matter -> deeds.add(answer(matter)));
        return deeds;
    }

    private Component answer(Matter matter) {
        var begun = begun(DraftKind.RESPONSE, matter.of().id());
        if (begun.isPresent()) {
            return begun.get();
        }
        var waits = item.concern().waiting(matter.of()).isPresent();
        if (!waits && item.answers().stream().anyMatch(answer -> answer.of().equals(matter.of()))) {
            return muted(only() ? say("office.answer.given") : say("office.answer.given.for", matter.reference()));
        }
        var words = only() ? say("office.answer") : say("office.answer.for", matter.reference());
        var answer = new Button(
                words, click -> go(office.answerFor(reference(), institution(), matter.of(), Reader.language())));
        if (waits) {
            answer.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var row = Lines.row("deeds", answer);
        if (only()) {
            row.add(muted(say("office.answer.help")));
        }
        return row;
    }

    void correct(SentAnswer answer) {
        go(office.correct(reference(), institution(), answer.id(), Reader.language()));
    }

    Component report(Step step) {
        return begun(DraftKind.CLAIM, step.id().id())
                .orElseGet(() -> deed(
                        say("office.report"),
                        say("office.report.of", step.title().text()),
                        () -> go(office.report(reference(), institution(), step.id(), Reader.language()))));
    }

    /** One for each part, or the whole, that is the institution's to report on. */
    Component reports() {
        if (!item.concern().owns()) {
            return muted(say("office.report.ended"));
        }
        var deeds = Lines.row("matters");
        item.concern().matters().forEach(matter -> deeds.add(report(matter)));
        return deeds;
    }

    private Component report(Matter matter) {
        return begun(DraftKind.CLAIM, matter.of().id())
                .orElseGet(() -> deed(
                        only() ? say("office.report.whole") : say("office.report.for", matter.reference()),
                        null,
                        () -> go(office.reportFor(reference(), institution(), matter.of(), Reader.language()))));
    }

    private static Component deed(String words, @Nullable String aloud, Runnable deed) {
        var button = new Button(words, click -> deed.run());
        if (aloud != null) {
            button.setAriaLabel(aloud);
        }
        return Lines.row("deeds", button);
    }

    private Optional<Component> begun(DraftKind kind, UUID subject) {
        return item.concern().drafts().stream()
                .filter(draft -> draft.kind() == kind && subject.equals(draft.subject()))
                .findFirst()
                .map(this::goOn);
    }

    private Component goOn(Begun draft) {
        var words = say("office.draft." + draft.kind(), Days.of(draft.changedAt(), zone));
        return line("begun", new Anchor(Ways.draft(draft.id()), words));
    }

    private void go(Optional<DraftId> begun) {
        begun.ifPresentOrElse(draft -> UI.getCurrent().navigate(Ways.draft(draft)), gone);
    }

    /** There is nothing to choose. */
    private boolean only() {
        return item.concern().matters().size() == 1;
    }

    private String reference() {
        return item.concern().reference();
    }

    private String institution() {
        return item.institution().slug();
    }
}
