package org.answerable.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.answerable.face.AimWords;
import org.answerable.face.Face;
import org.answerable.item.ItemPage;
import org.answerable.item.Measure;

/** Whether the aim is reached, in short: each indicator with its target and the latest values of each series. */
class AimsShown extends Composite<Section> {

    private final transient Face face;

    AimsShown(ItemPage item, Face face) {
        this.face = face;
        getContent().add(new H3(face.say("aim.title")));
        if (item.measures().isEmpty()) {
            getContent().add(new Paragraph(face.say("aim.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain");
        item.measures().forEach(measure -> list.add(line(measure)));
        var whole = new Anchor(face.to("recommendations/" + item.reference() + "#aim"), face.say("aim.sources"));
        whole.setRouterIgnore(true);
        getContent().add(list, new Paragraph(whole));
    }

    private ListItem line(Measure measure) {
        var name = new Div(Cells.text(measure.name(), face));
        name.addClassName("strong");
        var target = muted(face.say("aim.target", AimWords.target(measure, face)));
        var line = new ListItem(name, new Div(AimWords.aim(measure, face)), target);
        if (measure.counting().isEmpty()) {
            line.add(muted(face.say("aim.value.none")));
        }
        measure.series().forEach(series -> line.add(latest(measure, series)));
        return line;
    }

    /** What cannot be compared stands apart here, too. */
    private Component latest(Measure measure, Measure.Series series) {
        var values = measure.counting().stream()
                .filter(value -> value.series().equals(series))
                .toList();
        var on = values.getFirst().fact().on();
        List<String> told = values.stream()
                .filter(value -> value.fact().on().equals(on))
                .map(value -> face.say(
                        "aim.value.of",
                        AimWords.group(value.group(), face),
                        AimWords.amount(value.amount(), measure, face)))
                .toList();
        var words = new Div(new Span(face.day(on) + ": " + face.list(told) + " "));
        if (measure.series().size() > 1) {
            words.add(muted(series.name().text()));
        }
        return words;
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassNames("muted", "small");
        return span;
    }
}
