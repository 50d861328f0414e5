package org.answerable.forms;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.answerable.language.Wording;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words in the three languages side by side, with the language of the original. Too long a text is kept in the field and
 * said, never cut. The empty value has no words and the reader's language as that of the original.
 */
public final class WordingField extends AbstractCompositeField<Div, WordingField, Wording>
        implements SaysProblem, Focusable<WordingField> {

    private final String label;
    private final int longest;
    private final Select<Language> source = new Select<>();
    private final Map<Language, TextArea> texts = new EnumMap<>(Language.class);
    private final Map<Language, String> errors = new EnumMap<>(Language.class);

    private WordingField(String label, int longest, boolean tall) {
        super(new Wording(Reader.language(), Map.of()));
        this.label = label;
        this.longest = longest;
        source.setLabel(getTranslation("shell.wording.source"));
        source.setItems(Language.ofInterface());
        source.setItemLabelGenerator(Terms::alone);
        source.setValue(Reader.language());
        source.addValueChangeListener(change -> changed(change.isFromClient()));
        var columns = new Div();
        columns.addClassName("wording-columns");
        Language.ofInterface().forEach(language -> columns.add(text(language, tall)));
        var heading = new Span(label);
        heading.addClassName("wording-label");
        var head = new Div(heading, source);
        head.addClassName("wording-head");
        getContent().addClassName("wording");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        getContent().add(head, columns);
        describe();
    }

    /** For a title or a name of at most so many characters. */
    public static WordingField line(String label, int longest) {
        return new WordingField(label, longest, false);
    }

    /** For a text of at most so many characters. */
    public static WordingField text(String label, int longest) {
        return new WordingField(label, longest, true);
    }

    /** Says below the label what the words are for. */
    public WordingField help(String words) {
        var help = new Paragraph(words);
        var id = "help-" + UUID.randomUUID();
        help.setId(id);
        help.addClassName("wording-help");
        getContent().addComponentAtIndex(1, help);
        getContent().getElement().setAttribute("aria-describedby", id);
        return this;
    }

    /** Says what is wrong with the words in one language; null when nothing is. */
    public void setError(Language language, @Nullable String words) {
        if (words == null) {
            errors.remove(language);
        } else {
            errors.put(language, words);
        }
        describe();
    }

    /** Says what is wrong with the original; null clears all that was said. */
    @Override
    public void setError(@Nullable String words) {
        errors.clear();
        if (words != null) {
            errors.put(source.getValue(), words);
        }
        describe();
    }

    /** Whether a text is longer than may be. */
    public boolean tooLong() {
        return getValue().tooLong(longest);
    }

    @Override
    public void focus() {
        area(source.getValue()).focus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        source.setReadOnly(readOnly);
        texts.values().forEach(text -> text.setReadOnly(readOnly));
    }

    @Override
    public boolean isReadOnly() {
        return source.isReadOnly();
    }

    @Override
    protected void setPresentationValue(Wording wording) {
        source.setValue(wording.source());
        texts.forEach((language, text) -> {
            var words = wording.in(language);
            text.setValue(words == null ? "" : words);
        });
        describe();
    }

    private TextArea text(Language language, boolean tall) {
        var text = new TextArea();
        text.setWidthFull();
        text.setMinRows(tall ? 5 : 2);
        text.setMaxRows(tall ? 20 : 4);
        text.getElement().setAttribute("lang", language.tag());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(800);
        text.addValueChangeListener(change -> changed(change.isFromClient()));
        texts.put(language, text);
        return text;
    }

    private void changed(boolean byReader) {
        if (byReader) {
            var bodies = new EnumMap<Language, String>(Language.class);
            texts.forEach((language, text) -> bodies.put(language, text.getValue()));
            setModelValue(new Wording(source.getValue(), bodies), true);
            errors.clear();
            describe();
        }
    }

    private void describe() {
        texts.forEach((language, text) -> {
            var part = getTranslation(
                    language == source.getValue() ? "shell.wording.original" : "shell.wording.translation");
            text.setLabel(Terms.of(language) + " · " + part);
            text.setAriaLabel(getTranslation("shell.wording.label", label, Terms.of(language), part));
            var length = text.getValue().strip().length();
            text.setHelperText(getTranslation("shell.wording.length", length, longest));
            var error = length > longest
                    ? getTranslation("shell.wording.tooLong", length - longest, longest)
                    : errors.get(language);
            text.setErrorMessage(error);
            text.setInvalid(error != null);
        });
    }

    private TextArea area(Language language) {
        return java.util.Objects.requireNonNull(texts.get(language));
    }
}
