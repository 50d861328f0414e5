package org.answerable.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.board.BoardLine;
import org.answerable.face.Face;
import org.answerable.face.PublishedLater;
import org.answerable.face.Sentences;
import org.answerable.language.ShownText;
import org.answerable.parts.StatusChip;
import org.answerable.vocabulary.Part;

/** What stands in a row of the board: the same words as in a row of the plain page. */
final class Cells {

    private Cells() {}

    static Component reference(BoardLine line) {
        return styled(new Span(line.reference()), "row-ref");
    }

    static Component title(BoardLine line, Face face) {
        var cell = new Div(styled(text(line.title(), face), "row-title"));
        mark(line.title(), face).ifPresent(cell::add);
        cell.add(owners(line, face));
        return cell;
    }

    static Component status(BoardLine line, Face face) {
        return new Div(chips(line), acceptance(line, face), said(line, face));
    }

    static Component milestones(BoardLine line, Face face) {
        if (line.milestones() == 0) {
            return muted(new Span(face.say("board.milestones.none")));
        }
        var words = new Span(
                new Div(face.say(
                        "explore.verified.of", line.verified(), line.milestones(), face.percent(line.progress()))),
                new Div(Sentences.own(line.progress(), line.own(), face)));
        words.getElement().setAttribute("aria-label", Sentences.progress(line, face));
        if (line.slips().any()) {
            return muted(new Div(ticks(line.milestones(), line.verified()), words, slips(line, face)));
        }
        return muted(new Div(ticks(line.milestones(), line.verified()), words));
    }

    static Component next(BoardLine line, Face face) {
        var next = line.next();
        if (next == null) {
            return new Span();
        }
        return muted(new Div(text(next.title(), face), new Span(" – " + due(next, face))));
    }

    static Component changed(BoardLine line, Face face) {
        return muted(new Span(
                face.isBefore(line.publishedAt())
                        ? PublishedLater.changed(line, face)
                        : face.day(face.dayOf(line.changedAt()))));
    }

    /** All of a row in one column, in the order of the plain page. */
    static Component card(BoardLine line, Face face) {
        var head = styled(new Div(reference(line), chips(line)), "card-head");
        var milestones = line.milestones() == 0
                ? new Div(face.say("board.milestones.none"))
                : new Div(ticks(line.milestones(), line.verified()), new Span(Sentences.progress(line, face)));
        var card = new Div(head, styled(text(line.title(), face), "row-title"));
        mark(line.title(), face).ifPresent(card::add);
        card.add(owners(line, face));
        if (!line.owners().isEmpty()) {
            card.add(acceptance(line, face));
        }
        card.add(said(line, face), muted(milestones));
        if (line.slips().any()) {
            card.add(muted(slips(line, face)));
        }
        if (line.next() != null) {
            card.add(muted(new Div(new Span(face.say("board.next") + " "), next(line, face))));
        }
        card.add(muted(new Div(PublishedLater.changed(line, face))));
        return styled(card, "card");
    }

    static Span text(ShownText text, Face face) {
        if (text.redacted()) {
            return new Span(face.removed(text.removal()));
        }
        var words = new Span(text.text());
        var foreign = face.foreign(text);
        if (foreign != null) {
            words.getElement().setAttribute("lang", foreign);
        }
        return words;
    }

    static String due(BoardLine.Next next, Face face) {
        return next.due() == null ? face.say("due.none") : face.say("due." + next.origin(), face.within(next.due()));
    }

    static Component ticks(int all, int verified) {
        var svg = new Svg();
        svg.addClassName("ticks-box");
        if (all <= 40) {
            var drawing = new StringBuilder("<svg class=\"ticks\" width=\"" + (all * 9 - 2)
                    + "\" height=\"12\" viewBox=\"0 0 " + (all * 9 - 2)
                    + " 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
            for (var tick = 0; tick < all; tick++) {
                drawing.append("<rect class=\"")
                        .append(tick < verified ? "verified" : "open")
                        .append("\" x=\"")
                        .append(tick * 9)
                        .append(".5\" y=\".5\" width=\"6\" height=\"11\"/>");
            }
            svg.setSvg(drawing.append("</svg>").toString());
        }
        return svg;
    }

    /** That a title is not in the reader's language, or past its original. */
    static Optional<Component> mark(ShownText text, Face face) {
        return face.label(text).map(words -> {
            var mark = new Span(words);
            mark.addClassNames("mark", "doubt");
            return mark;
        });
    }

    private static Component owners(BoardLine line, Face face) {
        if (line.owners().isEmpty()) {
            return muted(new Div(PublishedLater.unowned(line, face)));
        }
        var leads = line.ownersByName().stream()
                .filter(owner -> owner.part() == Part.LEAD)
                .map(owner -> face.say("board.owners.lead", owner.name().text()));
        var others = line.ownersByName().stream()
                .filter(owner -> owner.part() != Part.LEAD)
                .map(owner -> owner.name().text())
                .toList();
        var more = others.size() > 2 ? Stream.of(face.say("board.more", others.size() - 2)) : Stream.<String>empty();
        var names = Stream.of(leads, others.stream().limit(2), more)
                .flatMap(each -> each)
                .toList();
        return styled(new Div(face.list(names)), "row-owners");
    }

    private static Component slips(BoardLine line, Face face) {
        return new Div(face.say("moves.sum", face.slips(line.slips())));
    }

    private static Component acceptance(BoardLine line, Face face) {
        return muted(new Div(line.owners().isEmpty() ? "" : Sentences.acceptance(line.owners(), face)));
    }

    /** What owners claim; unseen where nothing was claimed. */
    private static Component said(BoardLine line, Face face) {
        var words = Sentences.said(line, face);
        var said = new Div(new Span(words.orElse("")));
        said.addClassNames("muted", "row-said");
        if (line.said().gaps() > 0) {
            said.addClassName("gap");
            var reasons = new Anchor(
                    face.to("recommendations/" + line.reference() + "#gaps"),
                    face.say("board.gaps.reasons", line.reference()));
            reasons.setRouterIgnore(true);
            said.add(new Span(" "), reasons);
        }
        said.setVisible(words.isPresent());
        return said;
    }

    private static Component chips(BoardLine line) {
        var chips = new Div(StatusChip.of(line.status()));
        line.flags().forEach(raised -> chips.add(StatusChip.of(raised.flag())));
        return styled(chips, "chips");
    }

    private static Component muted(Component component) {
        return styled(component, "muted");
    }

    private static Component styled(Component component, String name) {
        component.addClassName(name);
        return component;
    }
}
