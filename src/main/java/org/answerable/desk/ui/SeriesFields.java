package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import org.answerable.desk.IndicatorLine;
import org.answerable.forms.Fields;
import org.answerable.forms.WordingField;
import org.answerable.indicator.SeriesContent;
import org.answerable.language.Wording;
import org.answerable.vocabulary.SeriesId;
import org.jspecify.annotations.Nullable;

/** To which series a value belongs: one that is published, or one of its own with a name and why it stands apart. */
final class SeriesFields {

    private static final int LONGEST_NAME = 200;

    private final Select<SeriesId> series = new Select<>();
    private final WordingField name;
    private final WordingField apart;
    private final Checkbox againstTarget = new Checkbox();
    private final Map<SeriesId, String> published = new LinkedHashMap<>();
    private SeriesId own = SeriesId.next();

    SeriesFields(Fields fields) {
        series.setLabel(Inputs.say("desk.value.series"));
        series.setItemLabelGenerator(
                id -> id == null ? "" : published.getOrDefault(id, Inputs.say("desk.value.series.own")));
        series.setWidthFull();
        Inputs.helped(series, "desk.value.series");
        series.addValueChangeListener(change -> unfold());
        fields.add("series", series);
        name = fields.add(
                "series.name", WordingField.line(Inputs.say("desk.text.kind.indicator.series"), LONGEST_NAME));
        apart = fields.add(
                "series.apart", WordingField.text(Inputs.say("desk.text.kind.indicator.apart"), Wording.LONGEST));
        againstTarget.setLabel(Inputs.say("desk.value.againstTarget"));
        Inputs.helped(againstTarget, "desk.value.againstTarget");
        fields.add("series.againstTarget", againstTarget);
    }

    Component[] all() {
        return new Component[] {series, name, apart, againstTarget};
    }

    void show(SeriesContent content, @Nullable IndicatorLine indicator) {
        published.clear();
        if (indicator != null) {
            indicator.series().forEach(each -> published.put(each.id(), Inputs.cut(each.name())));
        }
        own = published.containsKey(content.id()) ? SeriesId.next() : content.id();
        var offered = new java.util.ArrayList<>(published.keySet());
        offered.add(own);
        series.setItems(offered);
        series.setValue(content.id());
        Forms.show(name, content.name());
        Forms.show(apart, content.apart());
        againstTarget.setValue(content.againstTarget());
        unfold();
    }

    SeriesContent read() {
        var chosen = series.getValue() == null ? own : series.getValue();
        return chosen.equals(own)
                ? new SeriesContent(own, Forms.read(name), Forms.read(apart), againstTarget.getValue())
                : SeriesContent.published(chosen);
    }

    /** The first series stands apart from nothing. */
    private void unfold() {
        var isOwn = own.equals(series.getValue());
        name.setVisible(isOwn);
        apart.setVisible(isOwn && !published.isEmpty());
        againstTarget.setVisible(isOwn);
    }
}
