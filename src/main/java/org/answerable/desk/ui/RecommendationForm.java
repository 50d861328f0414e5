package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.answerable.forms.Fields;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.recommendation.PartContent;
import org.answerable.recommendation.RecommendationContent;

/**
 * The words of a recommendation that is not published yet, as it came out of a publication's files: its own, those of
 * its parts, and its milestones. Owners, places and its own provenance stay as they came.
 */
final class RecommendationForm implements DraftForm<RecommendationContent> {

    private final Fields fields;
    private final TextField reference;
    private final Words words;
    private final Div details = new Div();
    private final List<Words> parts = new ArrayList<>();
    private final List<MilestoneFieldset> milestones = new ArrayList<>();
    private RecommendationContent shown;

    /** A title and a longer text. */
    private record Words(WordingField title, WordingField text) {

        static Words of(Fields fields, String prefix, String second, String titleKey, String textKey) {
            return new Words(
                    fields.add(prefix + "title", WordingField.line(Inputs.say(titleKey), Wording.LONGEST_TITLE)),
                    fields.add(prefix + second, WordingField.text(Inputs.say(textKey), Wording.LONGEST)));
        }
    }

    RecommendationForm(FormContext context, RecommendationContent shown) {
        this.shown = shown;
        fields = new Fields(context.changed());
        reference = fields.add("reference", Inputs.line("desk.recommendation.reference"));
        words = Words.of(
                fields, "", "asks", "desk.text.kind.recommendation.title", "desk.text.kind.recommendation.asks");
        details.addClassName("form");
        for (int i = 0; i < shown.parts().size(); i++) {
            var part = Words.of(
                    fields,
                    "parts[" + i + "].",
                    "asks",
                    "desk.text.kind.recommendation.title",
                    "desk.text.kind.recommendation.asks");
            parts.add(part);
            details.add(
                    new H2(Inputs.say(
                            "desk.recommendation.part",
                            Forms.orEmpty(shown.parts().get(i).reference()))),
                    part.title(),
                    part.text());
        }
        for (int i = 0; i < shown.milestones().size(); i++) {
            var milestone = new MilestoneFieldset(fields, "milestones[" + i + "].", context);
            milestones.add(milestone);
            details.add(new H2(Inputs.say("desk.recommendation.milestone", i + 1)), milestone.body());
        }
    }

    @Override
    public Component body() {
        return Forms.body(reference, words.title(), words.text(), details);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<RecommendationContent> type() {
        return RecommendationContent.class;
    }

    @Override
    public void show(RecommendationContent content) {
        shown = content;
        reference.setValue(Forms.orEmpty(content.reference()));
        Forms.show(words.title(), content.title());
        Forms.show(words.text(), content.asks());
        for (int i = 0; i < parts.size(); i++) {
            Forms.show(parts.get(i).title(), content.parts().get(i).title());
            Forms.show(parts.get(i).text(), content.parts().get(i).asks());
        }
        for (int i = 0; i < milestones.size(); i++) {
            milestones.get(i).show(content.milestones().get(i));
        }
    }

    @Override
    public RecommendationContent read() {
        var readParts = new ArrayList<PartContent>();
        for (int i = 0; i < parts.size(); i++) {
            var part = shown.parts().get(i);
            readParts.add(new PartContent(
                    part.id(),
                    part.reference(),
                    part.numberInPaper(),
                    part.grounds(),
                    Forms.read(parts.get(i).title()),
                    Forms.read(parts.get(i).text())));
        }
        return new RecommendationContent(
                shown.id(),
                Forms.orNull(Objects.requireNonNull(reference.getValue())),
                shown.numberInPaper(),
                shown.place(),
                shown.topics(),
                shown.grounds(),
                Forms.read(words.title()),
                Forms.read(words.text()),
                readParts,
                shown.owners(),
                milestones.stream().map(MilestoneFieldset::read).toList());
    }
}
