package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.muted;
import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.answerable.language.ShownText;
import org.answerable.office.OfficeItem;
import org.answerable.office.PointedAt;
import org.answerable.office.SentAnswer;
import org.answerable.office.SentClaim;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What the institution said, newest first, word for word; nothing in it can be edited, an answer can be corrected. */
final class SentList extends Composite<Section> {

    private final transient OfficeItem item;
    private final ZoneId zone;
    private final transient Consumer<SentAnswer> correct;

    SentList(OfficeItem item, ZoneId zone, Consumer<SentAnswer> correct) {
        this.item = item;
        this.zone = zone;
        this.correct = correct;
        getContent().addClassNames("office-part", "sent");
        getContent().add(new H2(say("office.sent.title")));
        var lines = lines();
        if (lines.isEmpty()) {
            getContent().add(muted(say("office.sent.none")));
        } else {
            var list = new OrderedList();
            lines.forEach(line -> list.add(line.line()));
            getContent().add(muted(say("office.sent.help")), list);
        }
    }

    private record Line(Instant at, ListItem line) {}

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        item.answers().forEach(answer -> lines.add(new Line(answer.publishedAt(), answer(answer))));
        item.claims().forEach(claim -> lines.add(new Line(claim.publishedAt(), claim(claim))));
        lines.sort(Comparator.comparing(Line::at).reversed());
        return lines;
    }

    private ListItem answer(SentAnswer answer) {
        var line = new ListItem(
                new H3(say("office.sent.answer", Terms.of(answer.position()))),
                when(answer.channel(), answer.publishedAt(), answer.on(), answer.reference()));
        line.setId(answer.anchor());
        if (answer.corrects() != null) {
            line.add(muted(say("office.sent.corrects")));
        }
        if (answer.corrected()) {
            line.add(muted(say("office.sent.corrected")));
        }
        line.add(words(answer.words()), source(answer.source()), deeds(answer));
        return line;
    }

    private Component deeds(SentAnswer answer) {
        var deeds = Lines.row(
                "deeds", Ways.publicEntry(item.concern().reference(), answer.anchor(), say("office.sent.public")));
        var begun = item.concern().drafts().stream()
                .filter(draft ->
                        draft.kind() == DraftKind.RESPONSE && answer.id().id().equals(draft.subject()))
                .findFirst();
        if (begun.isPresent()) {
            deeds.add(new Anchor(
                    Ways.draft(begun.get().id()),
                    say("office.draft.correction", Days.of(begun.get().changedAt(), zone))));
        } else if (!answer.corrected()) {
            deeds.add(new Button(say("office.correct"), click -> correct.accept(answer)));
        }
        return deeds;
    }

    private ListItem claim(SentClaim claim) {
        var about = claim.milestoneTitle();
        var line = new ListItem(
                new H3(say("office.sent.claim", Terms.of(claim.status()))),
                when(claim.channel(), claim.publishedAt(), claim.on(), claim.reference()));
        line.setId(claim.anchor());
        if (about != null) {
            line.add(muted(say("office.sent.about", about.text())));
        }
        line.add(
                words(claim.words()),
                source(claim.source()),
                Lines.row(
                        "deeds",
                        Ways.publicEntry(item.concern().reference(), claim.anchor(), say("office.sent.public"))));
        return line;
    }

    private Component when(Channel channel, Instant publishedAt, FuzzyDate on, String reference) {
        var at = Days.of(publishedAt, zone);
        var sameDay = on.equals(FuzzyDate.of(LocalDate.ofInstant(publishedAt, zone)));
        var said = channel != Channel.PORTAL
                ? say("office.sent.recorded", Terms.of(channel), Days.of(on), at)
                : sameDay ? say("office.sent.at", at) : say("office.sent.at.on", at, Days.of(on));
        return muted(reference.equals(item.concern().reference()) ? said : said + " · " + reference);
    }

    /** As text, whatever was typed. */
    static Component words(ShownText words) {
        var quote = new Div(words.redacted() ? Terms.removed(words.removal()) : words.text());
        quote.addClassName("own-words");
        quote.getElement().setAttribute("lang", words.language().tag());
        return quote;
    }

    private static Component source(@Nullable PointedAt source) {
        var line = Lines.row("source");
        if (source == null) {
            line.setVisible(false);
            return line;
        }
        var title = new Span(say("language.quoted", source.title()));
        title.getElement().setAttribute("lang", source.titleLanguage());
        line.add(new Span(say("office.sent.source") + " " + source.publisher() + ", "), title);
        var date = source.publishedOn();
        if (date != null) {
            line.add(new Span(", " + Days.of(date)));
        }
        var address = source.address();
        if (address != null) {
            var link = new Anchor(address, address);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "noopener nofollow");
            line.add(new Span(", "), link);
        }
        return line;
    }
}
