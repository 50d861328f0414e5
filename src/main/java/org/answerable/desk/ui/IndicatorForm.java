package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.answerable.forms.Fields;
import org.answerable.forms.WordingField;
import org.answerable.indicator.IndicatorContent;
import org.answerable.language.Wording;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Unit;

/** What would show whether the aim is reached; it takes two people. */
final class IndicatorForm implements DraftForm<IndicatorContent> {

    private static final int LONGEST_NAME = 200;

    private final Fields fields;
    private final Select<RecommendationId> of;
    private final WordingField name;
    private final WordingField measures;
    private final Select<Unit> unit;
    private final RadioButtonGroup<Better> better;
    private final TargetFields target;
    private final GroundsField grounds;
    private IndicatorId id = IndicatorId.next();

    IndicatorForm(FormContext context) {
        fields = new Fields(context.changed());
        of = fields.add("of", Inputs.item(context));
        name = fields.add("name", WordingField.line(Inputs.say("desk.text.kind.indicator.name"), LONGEST_NAME));
        measures = fields.add(
                "measures", WordingField.text(Inputs.say("desk.text.kind.indicator.measures"), Wording.LONGEST));
        unit = fields.add("unit", Inputs.choice("desk.indicator.unit", List.of(Unit.values())));
        better = fields.add("better", Inputs.radio("desk.indicator.better", List.of(Better.values())));
        target = new TargetFields(fields);
        grounds = fields.add("grounds", new GroundsField(context));
    }

    @Override
    public Component body() {
        return Forms.body(
                of,
                name,
                measures,
                unit,
                better,
                new H2(Inputs.say("desk.target")),
                new Paragraph(Inputs.say("desk.target.mayWait")),
                Forms.body(target.all()),
                grounds);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<IndicatorContent> type() {
        return IndicatorContent.class;
    }

    @Override
    public void show(IndicatorContent content) {
        id = content.id();
        of.setValue(content.of());
        Forms.show(name, content.name());
        Forms.show(measures, content.measures());
        unit.setValue(content.unit());
        better.setValue(content.better());
        target.show(content.target());
        grounds.setValue(content.grounds());
    }

    @Override
    public IndicatorContent read() {
        var aimed = target.read();
        return new IndicatorContent(
                id,
                of.getValue(),
                Forms.read(name),
                Forms.read(measures),
                unit.getValue(),
                better.getValue(),
                aimed.isEmpty() ? null : aimed,
                grounds.getValue());
    }
}
