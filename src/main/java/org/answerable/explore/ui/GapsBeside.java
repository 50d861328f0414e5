package org.answerable.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.answerable.face.Face;
import org.answerable.item.Beside;
import org.answerable.item.ItemPage;
import org.answerable.parts.ContentText;
import org.answerable.parts.StatusChip;

/** Where owners say otherwise than was found: both reasons side by side, of the very same thing. */
class GapsBeside extends Composite<Section> {

    private final transient Face face;

    GapsBeside(ItemPage item, List<Beside> gaps, Face face) {
        this.face = face;
        getContent().addClassName("gaps");
        getContent().add(new H3(face.say("item.gaps", gaps.size())), new Paragraph(face.say("item.gaps.like")));
        gaps.forEach(gap -> {
            var both = new Div(theirs(gap), ours(gap));
            both.addClassName("ledgers");
            getContent().add(new H4(new Span(gap.number() + " "), Cells.text(gap.title(item), face)), both);
        });
    }

    private Component theirs(Beside gap) {
        var claimed = gap.claimed();
        var when = new Span(face.stated(claimed));
        when.addClassNames("muted", "small");
        var quote = new Div(new ContentText(claimed.words()));
        quote.addClassName("quote");
        return side(
                face.say("item.gap.theirs", claimed.name().text()), line(StatusChip.of(claimed.status()), when), quote);
    }

    private Component ours(Beside gap) {
        var heading = face.say("item.gap.ours");
        var rung = gap.rung();
        if (rung != null) {
            var verified =
                    new Span(face.say(rung.verified().isPresent() ? "item.gap.verified" : "item.gap.notVerified"));
            return rung.checks().stream()
                    .filter(check -> check.fact().counts())
                    .findFirst()
                    .map(check -> side(heading, line(verified), new ContentText(check.reasons())))
                    .orElseGet(() -> side(heading, line(verified), new Paragraph(face.say("item.gap.nobody"))));
        }
        var finding = gap.finding();
        if (finding == null) {
            return side(heading, line(StatusChip.of(gap.found())));
        }
        var why = finding.deviation() == null ? finding.reasons() : finding.deviation();
        return side(heading, line(StatusChip.of(gap.found())), new ContentText(why));
    }

    private static Component side(String heading, Component... parts) {
        var name = new Div(heading);
        name.addClassName("strong");
        var side = new Div(name);
        side.addClassName("ledger");
        side.add(parts);
        return side;
    }

    private static Component line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("chips");
        return line;
    }
}
