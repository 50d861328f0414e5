package org.answerable.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.answerable.ProductTest;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ProductTest
@WithAnonymousUser
class FuzzyDateFieldTest extends SpringBrowserlessTest {

    @Test
    void aMonthThatWasTypedIsTheValueAndIsShownInWords() {
        var field = shown(Language.SQ);

        type("2026-03");

        assertThat(field.getValue()).isEqualTo(new FuzzyDate(LocalDate.of(2026, 3, 1), Precision.MONTH));
        assertThat(typed()).isEqualTo("mars 2026");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void whatCannotBeReadStaysInTheFieldWithASentence() {
        var field = shown(Language.EN);
        field.setValue(FuzzyDate.of(LocalDate.of(2026, 11, 22)));

        type("31.2.2026");

        assertThat(field.getValue()).isNull();
        assertThat(typed()).isEqualTo("31.2.2026");
        assertThat(field.unreadable()).isTrue();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("We cannot read this as a date");

        type("22.11.2026");

        assertThat(field.unreadable()).isFalse();
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void anEmptyFieldIsNoProblem() {
        var field = shown(Language.SR);
        type("2026");
        type("");

        assertThat(field.getValue()).isNull();
        assertThat(field.unreadable()).isFalse();
    }

    @Test
    void aBinderDoesNotTakeWhatCannotBeRead() {
        var field = shown(Language.EN);
        var binder = new Binder<AtomicReference<@Nullable FuzzyDate>>();
        binder.forField(field).bind(AtomicReference::get, AtomicReference::set);
        binder.setBean(new AtomicReference<>());

        type("next summer");

        assertThat(binder.validate().isOk()).isFalse();
    }

    private FuzzyDateField shown(Language language) {
        UI.getCurrent().setLocale(language.locale());
        var field = new FuzzyDateField("When");
        UI.getCurrent().add(field);
        return field;
    }

    private void type(String words) {
        test(find(TextField.class).single()).setValue(words);
    }

    private String typed() {
        return find(TextField.class).single().getValue();
    }
}
