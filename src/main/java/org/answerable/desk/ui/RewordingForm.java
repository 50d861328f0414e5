package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.answerable.desk.TextLine;
import org.answerable.forms.Fields;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.parts.Notice;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.answerable.wording.RewordingContent;
import org.jspecify.annotations.Nullable;

/** A published text in three languages side by side: what stands now, and what shall stand. It takes two people. */
final class RewordingForm implements DraftForm<RewordingContent> {

    private final FormContext context;
    private final Fields fields;
    private final H2 which = new H2();
    private final Div columns = new Div();
    private final Map<Language, Version> versions = new EnumMap<>(Language.class);
    private @Nullable TextId text;
    private @Nullable Language source;
    private final Div newer = new Div();
    private final Checkbox fits = new Checkbox(Inputs.say("desk.rewording.fits"));
    private @Nullable TextVersionId read;
    private @Nullable TextVersionId latest;
    private final WordingField reason;

    RewordingForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        columns.addClassName("wording-columns");
        fields.add("original", fits);
        reason = fields.add(
                "reason",
                WordingField.text(Inputs.say("desk.rewording.reason"), Wording.LONGEST)
                        .help(Inputs.say("desk.rewording.reason.help")));
        for (var language : Language.ofInterface()) {
            var version = new Version(language);
            versions.put(language, version);
            columns.add(version.body());
            fields.add("bodies." + language, version.words());
            fields.add("confirmed." + language, version.stillRight());
            version.words().addValueChangeListener(change -> mark());
            version.stillRight().addValueChangeListener(change -> mark());
        }
    }

    @Override
    public Component body() {
        return Forms.body(new Paragraph(Inputs.say("desk.rewording.help")), which, newer, columns, reason, fits);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<RewordingContent> type() {
        return RewordingContent.class;
    }

    @Override
    public void show(RewordingContent content) {
        text = content.text();
        source = content.source();
        var now = text == null ? Optional.<TextLine>empty() : context.desk().text(text);
        which.setText(
                now.map(line -> Inputs.say("desk.text.kind." + line.kind())).orElse(""));
        which.setVisible(!which.getText().isEmpty());
        latest = now.map(TextLine::original).orElse(null);
        read = content.original() == null ? latest : content.original();
        Forms.show(reason, content.reason());
        showNewer(now);
        var longest = now.filter(TextLine::isTitle).isPresent() ? Wording.LONGEST_TITLE : Wording.LONGEST;
        var ownersWords = now.filter(TextLine::ownersWords).isPresent();
        versions.forEach((language, version) -> version.show(
                now.flatMap(line -> line.in(language)).orElse(null),
                content.bodies().get(language),
                language == source,
                ownersWords,
                longest));
        mark();
    }

    /** A new original leaves behind what is not translated anew with it. */
    private void mark() {
        var original = source == null ? null : versions.get(source);
        var anew = original != null && original.differs();
        versions.values().forEach(version -> version.mark(anew && version != original));
    }

    /** An original that was published after this was begun stands in sight until the author says that the words fit it. */
    private void showNewer(Optional<TextLine> now) {
        var isNewer = latest != null && !latest.equals(read);
        newer.removeAll();
        fits.setVisible(isNewer);
        fits.setValue(false);
        if (isNewer) {
            newer.add(Notice.warning(Inputs.say("desk.rewording.newer")));
            now.flatMap(line -> line.in(line.source())).ifPresent(original -> {
                var words = new Div(Forms.orEmpty(original.body()));
                words.addClassName("words");
                words.getElement().setAttribute("lang", original.language().tag());
                newer.add(words);
            });
        }
    }

    /** Only what differs from what is published, or was confirmed. */
    @Override
    public RewordingContent read() {
        var bodies = new EnumMap<Language, String>(Language.class);
        versions.forEach((language, version) -> version.change().ifPresent(body -> bodies.put(language, body)));
        return new RewordingContent(text, bodies, source, fits.getValue() ? latest : read, Forms.read(reason));
    }

    /** The words in one language. */
    private static final class Version {

        private final TextArea words = new TextArea();
        private final Checkbox stillRight = new Checkbox();
        private final Span mark = new Span();
        private final Div fixed = new Div();
        private String published = "";
        private TextLine.@Nullable Version now;
        private boolean original;
        private int longest = Wording.LONGEST;

        Version(Language language) {
            words.setLabel(Terms.of(language));
            words.getElement().setAttribute("lang", language.tag());
            words.setWidthFull();
            words.setMinRows(5);
            words.setValueChangeMode(ValueChangeMode.LAZY);
            words.setValueChangeTimeout(800);
            words.addValueChangeListener(change -> count());
            stillRight.setLabel(Inputs.say("desk.rewording.stillRight"));
            mark.addClassName("mark");
            fixed.addClassName("words");
            fixed.getElement().setAttribute("lang", language.tag());
        }

        Component body() {
            var column = new Div(mark, fixed, words, stillRight);
            column.addClassName("wording-version");
            return column;
        }

        TextArea words() {
            return words;
        }

        Checkbox stillRight() {
            return stillRight;
        }

        void show(
                TextLine.@Nullable Version now,
                @Nullable String drafted,
                boolean original,
                boolean ownersWords,
                int longest) {
            this.now = now;
            this.original = original;
            this.longest = longest;
            published = now == null || now.body() == null ? "" : now.body();
            words.setValue(drafted == null ? published : drafted);
            // What an owner said stays as it was said: the original is shown and cannot be typed into.
            words.setVisible(!(original && ownersWords));
            fixed.setVisible(original && ownersWords);
            fixed.setText(published);
            stillRight.setValue(drafted != null && drafted.equals(published));
            count();
        }

        /** Says how the words stand, and whether a new original leaves them behind. */
        void mark(boolean anew) {
            var left = anew && now != null && now.translation() && !differs();
            var behind = left && !stillRight.getValue();
            mark.setText(Inputs.say("desk.text." + (behind ? "willBeOutOfDate" : TextMarks.of(now, original))));
            mark.setClassName("doubt", behind || now == null || now.outOfDate());
            stillRight.setVisible(left || (now != null && now.outOfDate()));
        }

        boolean differs() {
            return !words.getValue().strip().equals(published.strip());
        }

        Optional<String> change() {
            var typed = words.getValue().strip();
            return typed.isEmpty() || (!differs() && !(stillRight.isVisible() && stillRight.getValue()))
                    ? Optional.empty()
                    : Optional.of(typed);
        }

        private void count() {
            words.setHelperText(
                    Inputs.say("shell.wording.length", words.getValue().length(), longest));
        }
    }
}
