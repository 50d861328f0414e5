package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.answerable.correction.RedactionContent;
import org.answerable.desk.TextLine;
import org.answerable.forms.Fields;
import org.answerable.parts.Notice;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextId;
import org.jspecify.annotations.Nullable;

/** Which words are removed for good, and why. They are read from what is published: the draft never repeats them. */
final class RedactionForm implements DraftForm<RedactionContent> {

    private final FormContext context;
    private final Fields fields;
    private final Div which = new Div();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Select<RemovalGround> ground;
    private @Nullable TextId text;
    private @Nullable SourceId source;
    private @Nullable UUID edition;

    RedactionForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        which.addClassName("card");
        languages.setLabel(Inputs.say("desk.redaction.languages"));
        languages.setItemLabelGenerator(Terms::of);
        fields.add("languages", Inputs.helped(languages, "desk.redaction.languages"));
        ground = fields.add("ground", Inputs.choice("desk.redaction.ground", List.of(RemovalGround.values())));
    }

    @Override
    public Component body() {
        return Forms.body(Notice.warning(Inputs.say("desk.redaction.help")), which, languages, ground);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<RedactionContent> type() {
        return RedactionContent.class;
    }

    @Override
    public void show(RedactionContent content) {
        text = content.text();
        source = content.source();
        edition = content.edition();
        which.removeAll();
        var line = text == null ? null : context.desk().text(text).orElse(null);
        var there = line == null
                ? List.<Language>of()
                : line.versions().stream()
                        .filter(version -> version.body() != null)
                        .map(TextLine.Version::language)
                        .toList();
        languages.setItems(there);
        languages.setVisible(!there.isEmpty());
        languages.setValue(
                Set.copyOf(content.languages().stream().filter(there::contains).toList()));
        if (line != null) {
            describe(line);
        }
        if (source != null) {
            context.desk().source(source).ifPresent(found -> which.add(new Paragraph(SourcePicker.label(found))));
        }
        ground.setValue(content.ground());
    }

    @Override
    public RedactionContent read() {
        return new RedactionContent(text, languages.getValue(), source, edition, ground.getValue());
    }

    private void describe(TextLine line) {
        which.add(new H2(Inputs.say("desk.text.kind." + line.kind())));
        for (var version : line.versions()) {
            var words = new Paragraph(TextMarks.words(version));
            words.getElement().setAttribute("lang", version.language().tag());
            which.add(words);
        }
    }
}
