package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.answerable.forms.SaysProblem;
import org.answerable.language.Wording;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own words in the one language in which they write them. Cyrillic letters make it Serbian in Cyrillic
 * script. What is too long is kept in the field and said, never cut.
 */
final class OwnWordsField extends AbstractCompositeField<Div, OwnWordsField, Wording>
        implements SaysProblem, Focusable<OwnWordsField>, HasLabel {

    private static final int PAUSE = 800;
    private static final int ROWS = 8;
    private static final int COUNT_EVERY = 400;
    private static final String LENGTH = "element.value.trim().length";

    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final Span hint = new Span();
    private @Nullable String error;

    OwnWordsField(String label) {
        super(new Wording(Reader.language(), Map.of()));
        language.setLabel(say("office.words.language"));
        language.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        language.setItems(List.of(Language.SQ, Language.SR, Language.SR_CYRL, Language.EN));
        language.setRenderer(new ComponentRenderer<>(OwnWordsField::name));
        language.setItemLabelGenerator(Terms::of);
        language.setValue(Reader.language());
        language.addValueChangeListener(change -> changed(change.isFromClient()));
        text.setLabel(label);
        text.setWidthFull();
        text.setMinRows(ROWS);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> changed(change.isFromClient()));
        text.getElement()
                .addEventListener(
                        "input", typed -> count(typed.getEventData().get(LENGTH).asInt()))
                .addEventData(LENGTH)
                .throttle(COUNT_EVERY);
        hint.addClassNames("muted", "small");
        hint.getElement().setAttribute("role", "status");
        getContent().addClassName("own-words-field");
        getContent().add(text, language, hint);
        describe();
    }

    @Override
    public String getLabel() {
        return text.getLabel();
    }

    @Override
    public void setLabel(@Nullable String label) {
        text.setLabel(label);
    }

    @Override
    public void setError(@Nullable String words) {
        error = words;
        describe();
    }

    @Override
    public void focus() {
        text.focus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
        language.setReadOnly(readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return text.isReadOnly();
    }

    @Override
    protected void setPresentationValue(Wording words) {
        language.setValue(words.source());
        text.setValue(Objects.requireNonNullElse(words.in(words.source()), ""));
        hint.setText("");
        describe();
    }

    private void changed(boolean byReader) {
        if (!byReader) {
            return;
        }
        var written = text.getValue();
        if (Script.isCyrillic(written) && language.getValue() != Language.SR_CYRL) {
            language.setValue(Language.SR_CYRL);
            hint.setText(say("office.words.cyrillic"));
        } else if (language.getValue() == Language.SR_CYRL && Script.isLatin(written)) {
            hint.setText(say("office.words.latin"));
        } else {
            hint.setText("");
        }
        error = null;
        setModelValue(new Wording(language.getValue(), Map.of(language.getValue(), written)), true);
        describe();
    }

    private void describe() {
        var tag = language.getValue().tag();
        text.getElement().setAttribute("lang", tag);
        // What we say around the words stays in the reader's language.
        text.getElement()
                .executeJs(
                        "for (const part of this.children) if (part.slot && part.slot !== 'textarea') part.lang = $0",
                        Reader.language().tag());
        var length = text.getValue().strip().length();
        count(length);
        var said = length > Wording.LONGEST
                ? say("office.words.tooLong", length - Wording.LONGEST, Wording.LONGEST)
                : error;
        text.setErrorMessage(said);
        text.setInvalid(said != null);
    }

    /** While somebody types: what is typed itself comes at the next pause. */
    private void count(int length) {
        text.setHelperText(say("office.words.help", length, Wording.LONGEST));
    }

    private static Span name(Language language) {
        var name = new Span(Terms.of(language));
        name.getElement().setAttribute("lang", language.tag());
        return name;
    }
}
