package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.answerable.correction.ReviewContent;
import org.answerable.desk.TextLine;
import org.answerable.forms.Fields;
import org.answerable.parts.Notice;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jspecify.annotations.Nullable;

/** A translation beside its original, and whether a speaker of the language found it right. */
final class ReviewForm implements DraftForm<ReviewContent> {

    private final FormContext context;
    private final Fields fields;
    private final Div columns = new Div();
    private final Checkbox confirmed = new Checkbox(Inputs.say("desk.review.confirmed"));
    private @Nullable TextId text;
    private @Nullable TextVersionId version;

    ReviewForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        columns.addClassName("wording-columns");
        fields.add("confirmed", confirmed);
    }

    @Override
    public Component body() {
        return Forms.body(new Paragraph(Inputs.say("desk.review.help")), columns, confirmed);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<ReviewContent> type() {
        return ReviewContent.class;
    }

    @Override
    public void show(ReviewContent content) {
        text = content.text();
        version = content.version();
        columns.removeAll();
        var line = text == null ? null : context.desk().text(text).orElse(null);
        if (line != null) {
            describe(line);
        }
        confirmed.setValue(content.confirmed());
    }

    @Override
    public ReviewContent read() {
        return new ReviewContent(text, version, confirmed.getValue());
    }

    private void describe(TextLine line) {
        line.in(line.source()).ifPresent(original -> columns.add(words(original)));
        line.versions().stream().filter(each -> each.id().equals(version)).forEach(read -> {
            columns.add(words(read));
            if (read.outOfDate()) {
                columns.addComponentAsFirst(Notice.warning(Inputs.say("text.outOfDate")));
            }
        });
    }

    private static Component words(TextLine.Version version) {
        var words = new Div(TextMarks.words(version));
        words.addClassName("words");
        words.getElement().setAttribute("lang", version.language().tag());
        return new Section(new H2(Terms.of(version.language())), words);
    }
}
