package org.answerable.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Map;
import org.answerable.ProductTest;
import org.answerable.language.Wording;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ProductTest
@WithAnonymousUser
class WordingFieldTest extends SpringBrowserlessTest {

    @Test
    void wordsAreTypedSideBySideAndEachKnowsItsLanguage() {
        var field = shown(WordingField.line("Title", 100));
        var told = new ArrayList<Wording>();
        field.addValueChangeListener(change -> told.add(change.getValue()));

        test(area("sq")).setValue("Fondi i Sigurisë");
        test(area("en")).setValue("Security Fund");

        assertThat(field.getValue())
                .isEqualTo(new Wording(
                        Language.EN, Map.of(Language.SQ, "Fondi i Sigurisë", Language.EN, "Security Fund")));
        assertThat(told).hasSize(2);
    }

    @Test
    void theOriginalIsWhatTheReaderSaysItIs() {
        var field = shown(WordingField.line("Title", 100));
        test(area("sr-Latn")).setValue("Fond");
        assertThat(area("sr-Latn").getLabel()).isEqualTo("Srpski · translation");

        test(source()).selectItem("Srpski");

        assertThat(field.getValue()).isEqualTo(Wording.of(Language.SR, "Fond"));
        assertThat(area("sr-Latn").getLabel()).isEqualTo("Srpski · original");
        assertThat(area("en").getLabel()).isEqualTo("English · translation");
    }

    @Test
    void tooLongATextIsSaidAndNotCut() {
        var field = shown(WordingField.line("Title", 10));

        test(area("en")).setValue("Eleven chars");

        assertThat(field.getValue().in(Language.EN)).isEqualTo("Eleven chars");
        assertThat(field.tooLong()).isTrue();
        assertThat(area("en").isInvalid()).isTrue();
        assertThat(area("en").getErrorMessage()).isEqualTo("2 characters too long; the most is 10");
        assertThat(area("en").getHelperText()).isEqualTo("12 of at most 10 characters");
    }

    @Test
    void whatIsWrongIsSaidAtTheLanguageAndGoesWhenItIsChanged() {
        var field = shown(WordingField.text("Reasons", 100));

        field.setError("Please give the reasons.");
        assertThat(area("en").getErrorMessage()).isEqualTo("Please give the reasons.");

        test(area("en")).setValue("Because.");
        assertThat(area("en").isInvalid()).isFalse();
    }

    @Test
    void aValueSetFromOutsideIsShownWithoutSayingThatItWasTyped() {
        var field = shown(WordingField.line("Title", 100));
        var told = new ArrayList<Boolean>();
        field.addValueChangeListener(change -> told.add(change.isFromClient()));

        field.setValue(Wording.of(Language.SQ, "Titull"));

        assertThat(area("sq").getValue()).isEqualTo("Titull");
        assertThat(source().getValue()).isEqualTo(Language.SQ);
        assertThat(told).containsExactly(false);
    }

    private WordingField shown(WordingField field) {
        UI.getCurrent().setLocale(Language.EN.locale());
        UI.getCurrent().add(field);
        return field;
    }

    private TextArea area(String tag) {
        return find(TextArea.class).all().stream()
                .filter(area -> tag.equals(area.getElement().getAttribute("lang")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Language> source() {
        return find(Select.class).single();
    }
}
