package org.answerable.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.answerable.face.Face;
import org.answerable.face.PublishedLater;
import org.answerable.face.Sentences;
import org.answerable.fact.Basis;
import org.answerable.fact.Claimed;
import org.answerable.fact.Entry;
import org.answerable.item.Beside;
import org.answerable.item.ItemPage;
import org.answerable.item.Responsible;
import org.answerable.language.ShownText;
import org.answerable.parts.ContentText;
import org.answerable.vocabulary.Acceptance;
import org.jspecify.annotations.Nullable;

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
            getContent().add(new Paragraph(PublishedLater.unowned(item, face)));
        }
        item.institutions().stream().filter(who -> who.isHeard(item)).forEach(this::says);
        Beside.ofOthers(item).forEach(claimed -> {
            getContent().add(strong(claimed.name()));
            reports(claimed);
        });
        Responsible.former(item).forEach(this::said);
        var notAsked = item.institutions().stream()
                .filter(who -> !who.isHeard(item))
                .map(who -> who.first().name().text())
                .toList();
        if (!notAsked.isEmpty()) {
            getContent().add(new Paragraph(face.say("item.notAsked") + " " + face.list(notAsked)));
        }
    }

    /** Those whose duty passed to another: what they answered stays theirs. */
    private void said(Responsible who) {
        var name = new Div(Cells.text(who.first().name(), face));
        name.addClassName("strong");
        getContent().add(name);
        who.owners().forEach(duty -> {
            var passed = duty.passed();
            if (passed != null) {
                getContent()
                        .add(new Div(face.say(
                                        "former.passed",
                                        passed.name().text(),
                                        face.within(duty.fact().on()))
                                + ofPart(duty.of())));
            }
        });
        left(who);
        answers(who);
        who.claims(item).forEach(this::reports);
    }

    private void left(Responsible who) {
        who.left(item).forEach(asked -> getContent().add(new Div(Sentences.left(asked, face) + ofPart(asked.of()))));
    }

    private void answers(Responsible who) {
        who.answers(item).forEach(answer -> {
            var words = face.word("position", answer.position()) + ofPart(answer.of());
            getContent().add(said(words, face.day(answer.fact().on())));
            quote(new Entry.Quote(answer.words(), answer.reading(), answer.channel()), answer.source());
        });
    }

    private void says(Responsible who) {
        getContent().add(strong(who.first().name()));
        var waiting = who.waiting(item);
        var answers = who.answers(item);
        waiting.forEach(asked -> getContent().add(new Div(waits(asked) + ofPart(asked.of()))));
        left(who);
        answers(who);
        if (who.acceptance() != Acceptance.NOT_ASKED && waiting.isEmpty() && answers.isEmpty()) {
            getContent().add(new Div(face.word("acceptance", who.acceptance())));
        }
        who.claims(item).forEach(this::reports);
    }

    private Component strong(ShownText words) {
        var name = new Div(Cells.text(words, face));
        name.addClassName("strong");
        return name;
    }

    private void reports(Claimed claimed) {
        var words = face.say("item.claim", face.status(claimed.status())) + ofPart(claimed.of());
        getContent().add(said(words, face.stated(claimed)));
        quote(claimed.quote(), claimed.source());
        Beside.gap(claimed, item).ifPresent(gap -> {
            var differs = new Paragraph(face.say("item.gap", face.status(claimed.status()), face.status(gap.found())));
            differs.addClassName("gap");
            getContent().add(differs);
        });
    }

    private String waits(ItemPage.Asked asked) {
        var due = asked.dueOn();
        return due != null && due.isBefore(face.asOf().day())
                ? face.say("item.silent", face.daysSince(due), face.within(due))
                : face.word("acceptance", Acceptance.AWAITING);
    }

    private String ofPart(String of) {
        return of.equals(item.reference()) ? "" : " (" + of + ")";
    }

    private static Component said(String words, String when) {
        var day = new Span(when);
        day.addClassNames("muted", "small");
        var line = new Div(new Span(words), day);
        line.addClassName("chips");
        return line;
    }

    /** The words as they were given; a translation beside them is called one; below them where they are from. */
    private void quote(Entry.Quote quote, Basis.@Nullable Cited source) {
        if (face.typedInDemo(quote.channel())) {
            var typed = new Div(face.say("demo.typed"));
            typed.addClassNames("small", "strong");
            getContent().add(typed);
        }
        var reading = quote.reading();
        getContent().add(blockquote(quote.words()));
        if (quote.translated()) {
            var label = new Div(face.say(reading.reviewed() ? "item.translation.reviewed" : "item.translation"));
            label.addClassNames("muted", "small");
            getContent().add(label, blockquote(reading));
        }
        if (source != null) {
            getContent().add(cited(source));
        }
    }

    private Component cited(Basis.Cited source) {
        var title = new Span(source.title());
        var foreign = face.foreign(source.titleLanguage());
        if (foreign != null) {
            title.getElement().setAttribute("lang", foreign);
        }
        var published = source.published();
        var when = published == null ? face.say("source.undated") : face.day(published);
        var line = new Div(title, new Span(", " + source.publisher() + ", " + when));
        line.addClassNames("muted", "small");
        var address = source.address();
        if (address != null) {
            var link = new Anchor(address, address);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "external nofollow noopener");
            line.add(new Span(" "), link);
        }
        return line;
    }

    private static Component blockquote(ShownText words) {
        var quote = new Div(new ContentText(words));
        quote.addClassName("quote");
        return quote;
    }
}
