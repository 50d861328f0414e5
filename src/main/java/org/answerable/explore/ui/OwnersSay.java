package org.answerable.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.answerable.board.Face;
import org.answerable.board.ItemPage;
import org.answerable.language.ShownText;
import org.answerable.shell.ContentText;
import org.answerable.vocabulary.Acceptance;

/** What each owner answered and reports, word for word; those who were not asked are named as such. */
class OwnersSay extends Composite<Section> {

    private final transient ItemPage item;
    private final transient Face face;

    OwnersSay(ItemPage item, Face face) {
        this.item = item;
        this.face = face;
        getContent().addClassName("ledger");
        getContent().add(new H3(face.say("item.says")));
        if (item.responsible().isEmpty()) {
            getContent().add(new Paragraph(face.say("item.owners.none")));
        }
        var silent = item.responsible().stream()
                .filter(owner -> owner.acceptance() == Acceptance.NOT_ASKED
                        && item.claimOf(owner).isEmpty())
                .toList();
        item.responsible().stream().filter(owner -> !silent.contains(owner)).forEach(this::says);
        if (!silent.isEmpty()) {
            var names =
                    silent.stream().map(owner -> owner.name().text()).distinct().collect(Collectors.joining(", "));
            getContent().add(new Paragraph(face.say("item.notAsked") + " " + names));
        }
    }

    private void says(ItemPage.Owner owner) {
        var name = new Div(Cells.text(owner.name(), face));
        name.addClassName("strong");
        getContent().add(name);
        item.answerOf(owner)
                .ifPresentOrElse(
                        answer -> {
                            getContent()
                                    .add(said(
                                            face.word("position", answer.position()),
                                            answer.fact().on()));
                            quote(answer.words(), answer.reading());
                        },
                        () -> getContent().add(new Div(waiting(owner))));
        item.claimOf(owner).ifPresent(claimed -> {
            getContent()
                    .add(said(
                            face.say("item.claim", face.status(claimed.status())),
                            claimed.fact().on()));
            quote(claimed.words(), claimed.reading());
            var ours = item.status();
            if (ours != null && ours != claimed.status()) {
                getContent().add(new Paragraph(face.say("item.gap", face.status(claimed.status()), face.status(ours))));
            }
        });
    }

    private String waiting(ItemPage.Owner owner) {
        var due = item.questionTo(owner).map(ItemPage.Asked::dueOn).orElse(null);
        return owner.acceptance() == Acceptance.NO_ANSWER && due != null
                ? face.say("item.silent", face.daysSince(due), face.within(due))
                : face.word("acceptance", owner.acceptance());
    }

    private Component said(String words, org.answerable.vocabulary.FuzzyDate on) {
        var day = new Span(face.day(on));
        day.addClassNames("muted", "small");
        var line = new Div(new Span(words), day);
        line.addClassName("chips");
        return line;
    }

    /** The words as they were given; a translation beside them is called one. */
    private void quote(ShownText words, ShownText reading) {
        getContent().add(blockquote(words));
        if (reading.language() != words.language()) {
            var label = new Div(face.say(reading.reviewed() ? "item.translation.reviewed" : "item.translation"));
            label.addClassNames("muted", "small");
            getContent().add(label, blockquote(reading));
        }
    }

    private static Component blockquote(ShownText words) {
        var quote = new Div(new ContentText(words));
        quote.addClassName("quote");
        return quote;
    }
}
