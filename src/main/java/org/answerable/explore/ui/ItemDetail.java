package org.answerable.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.answerable.face.Face;
import org.answerable.face.PublishedLater;
import org.answerable.face.Sentences;
import org.answerable.item.Beside;
import org.answerable.item.GoalPosts;
import org.answerable.item.ItemPage;
import org.answerable.item.Reworded;
import org.answerable.parts.ContentText;
import org.answerable.parts.StatusChip;

/** One recommendation in short, beside the list: what is asked, what its owners say, what we found, its milestones. */
class ItemDetail extends Composite<Article> {

    private final transient ItemPage item;
    private final transient Face face;

    ItemDetail(ItemPage item, Face face, Runnable close) {
        this.item = item;
        this.face = face;
        getContent().addClassName("item-detail");
        getContent().add(head(close), new Paragraph(Sentences.of(item, face)));
        PublishedLater.later(item, face).ifPresent(words -> getContent().add(new Paragraph(words)));
        getContent().add(whole(), asks(), ledgers());
        var gaps = Beside.gaps(item);
        if (!gaps.isEmpty()) {
            getContent().add(new GapsBeside(item, gaps, face));
        }
        getContent().add(milestones(), new AimsShown(item, face));
        if (item.responsible().size() > 0) {
            getContent().add(owners());
        }
    }

    private Component head(Runnable close) {
        var title = new H2();
        title.add(new Span(item.reference() + " "), Cells.text(item.title(), face));
        var button = new Button("×", click -> close.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(face.say("explore.close", item.reference()));
        var chips = new Div(StatusChip.of(item.status()));
        chips.addClassName("chips");
        var standing = item.standing();
        if (standing != null) {
            standing.flags().forEach(raised -> chips.add(StatusChip.of(raised.flag())));
        }
        var words = new Div(title);
        Cells.mark(item.title(), face).ifPresent(words::add);
        words.add(chips);
        Reworded.latest(item, List.of("recommendation.title", "recommendation.asks"), item.reference(), null)
                .ifPresent(change -> words.add(reworded(change)));
        var head = new Div(words, button);
        head.addClassName("detail-head");
        return head;
    }

    private Component reworded(Reworded change) {
        var on = face.say("reworded.on", face.within(change.at()));
        var late = Sentences.late(change, item, face);
        var link = new Anchor(
                face.to("recommendations/" + item.reference() + "#" + change.anchor()),
                late.map(words -> on + ": " + words).orElse(on));
        link.setRouterIgnore(true);
        link.addClassName("small");
        return link;
    }

    private Component whole() {
        var link = new Anchor(face.to("recommendations/" + item.reference()), face.say("explore.whole"));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    private Component asks() {
        var mark = new Span(face.say("item.paraphrase"));
        mark.addClassName("mark");
        var section = new Section(new H3(face.say("item.asks")), new ContentText(item.asks()), mark);
        if (!item.parts().isEmpty()) {
            var parts = new UnorderedList();
            parts.addClassName("plain");
            item.parts().forEach(part -> {
                var line = new ListItem(new Span(part.reference() + " "), Cells.text(part.title(), face));
                if (part.status() != null) {
                    line.add(new Span(" "), StatusChip.of(part.status()));
                }
                parts.add(line);
            });
            section.add(parts);
        }
        return section;
    }

    private Component ledgers() {
        var both = new Div(new OwnersSay(item, face), found());
        both.addClassName("ledgers");
        return both;
    }

    private Component found() {
        var found = new Section(new H3(face.say("item.found")));
        found.addClassNames("ledger", "found");
        if (item.foundNow().isEmpty()) {
            found.add(new Paragraph(face.say("item.found.none")));
        }
        item.foundNow().forEach(finding -> {
            if (!finding.of().equals(item.reference())) {
                found.add(new Paragraph(face.say("item.part.found", finding.of())));
            }
            var line = new Div(
                    StatusChip.of(finding.status()), day(face.day(finding.fact().on())));
            line.addClassName("chips");
            found.add(line, new ContentText(finding.reasons()));
            var deviation = finding.deviation();
            if (deviation != null) {
                found.add(new Paragraph(face.say("item.found.deviates")), new ContentText(deviation));
            }
            if (!finding.evidence().isEmpty()) {
                var sources = new Anchor(
                        face.to("recommendations/" + item.reference() + "#evidence"),
                        face.say("item.found.rests", finding.evidence().size()));
                sources.setRouterIgnore(true);
                found.add(new Paragraph(sources));
            }
        });
        return found;
    }

    private Component milestones() {
        var section = new Section(new H3(face.say("item.milestones")));
        if (item.milestones().isEmpty()) {
            section.add(new Paragraph(face.say("item.milestones.none")));
            return section;
        }
        var whole = item.progress().whole();
        if (whole.percent().isEmpty()) {
            section.add(new Paragraph(face.say("item.progress.none")));
        } else {
            var why = new Anchor(
                    face.to("recommendations/" + item.reference() + "#progress"),
                    face.say("item.progress.why", face.percent(whole)));
            why.setRouterIgnore(true);
            section.add(new Paragraph(new Span(Sentences.progress(item, face) + ". "), why));
        }
        var slips = GoalPosts.slips(item);
        if (slips.any()) {
            section.add(new Paragraph(face.say("moves.sum", face.slips(slips))));
        }
        var ladder = new OrderedList();
        ladder.addClassName("plain");
        item.milestones().forEach(rung -> ladder.add(rung(rung)));
        section.add(ladder);
        return section;
    }

    private ListItem rung(ItemPage.Rung rung) {
        var due = rung.due()
                .map(date -> face.say("due." + date.origin(), face.within(date.due())))
                .orElse(face.say("due.none"));
        var facts = new Div(new Span(due + " · " + face.word("power", rung.power())));
        facts.addClassNames("muted", "small");
        var posts = rung.posts();
        posts.left().ifPresent(first -> facts.addComponentAsFirst(struck(first)));
        posts.expected().ifPresent(ours -> facts.add(new Span(" · " + face.say("due.OURS", face.within(ours.due())))));
        if (posts.slips().any()) {
            facts.add(new Span(" · " + face.slips(posts.slips())));
        }
        var title = new Div(new Span(rung.place() + ". "), Cells.text(rung.title(), face));
        title.addClassName("strong");
        return new ListItem(StatusChip.of(rung.state(), rung.verified().isPresent()), title, facts);
    }

    /** What the date was first, with words for who cannot see that it is struck through. */
    private Component struck(ItemPage.Dated first) {
        var words = new Span(face.say("moves.first") + " ");
        words.addClassName("unseen");
        var struck = new Span(words, new Span(face.say("due." + first.origin(), face.within(first.due()))));
        struck.addClassName("struck");
        var now = new Span(" " + face.say("moves.now") + " ");
        now.addClassName("unseen");
        return new Span(struck, now, new Span(" "));
    }

    private Component owners() {
        var list = new UnorderedList();
        list.addClassName("plain");
        item.institutions().forEach(who -> {
            var link = new Anchor(
                    face.to("institutions/" + who.first().slug()),
                    who.first().name().text());
            link.setRouterIgnore(true);
            list.add(new ListItem(link, day(" " + Sentences.duties(who, item, face))));
        });
        var note = new Paragraph(face.say("item.owners.assigned"));
        note.addClassNames("muted", "small");
        return new Section(new H3(face.say("item.owners")), list, note);
    }

    private static Span day(String words) {
        var span = new Span(words);
        span.addClassNames("muted", "small");
        return span;
    }
}
