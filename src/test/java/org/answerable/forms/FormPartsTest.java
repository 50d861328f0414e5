package org.answerable.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.answerable.ProductTest;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ProductTest
@WithAnonymousUser
class FormPartsTest extends SpringBrowserlessTest {

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @Test
    void aSummaryNamesEachProblemAndHidesWhenThereIsNone() {
        var summary = new ErrorSummary();
        UI.getCurrent().add(summary);
        assertThat(summary.isVisible()).isFalse();

        summary.show(List.of(
                new ErrorSummary.Entry("The title is missing.", new TextField()),
                new ErrorSummary.Entry("Somebody else saved meanwhile.", null)));

        assertThat(words(summary)).contains("There are 2 problems:");
        assertThat(find(ListItem.class).all()).hasSize(2);
        assertThat(find(NativeButton.class).single().getText()).isEqualTo("The title is missing.");

        summary.clear();
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void problemsStandInTheOrderOfTheirFieldsWhereverThoseAre() {
        var first = new TextField();
        var second = new TextField();
        var third = new TextField();
        var summary = new ErrorSummary();
        UI.getCurrent().add(summary, new Div(first, new Div(second)), third);

        summary.show(List.of(
                new ErrorSummary.Entry("Third.", third),
                new ErrorSummary.Entry("Second.", second),
                new ErrorSummary.Entry("About no field.", null),
                new ErrorSummary.Entry("First.", first)));

        assertThat(find(ListItem.class).all())
                .extracting(FormPartsTest::words)
                .containsExactly("About no field.", "First.", "Second.", "Third.");
    }

    @Test
    void savedIsSaidInTheInstallationsTime() {
        var state = new SavedState(ZoneId.of("Europe/Belgrade"));
        state.saved(Instant.parse("2026-11-23T11:03:00Z"));
        assertThat(words(state)).isEqualTo("Saved 12:03");
    }

    private static String words(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
