package org.answerable.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.answerable.ProductTest;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ProductTest
@WithAnonymousUser
class PartsTest extends SpringBrowserlessTest {

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @Test
    void everyStatusFlagAndStateHasAWordBesideItsShape() {
        for (var status : Status.values()) {
            assertThat(words(StatusChip.of(status))).isEqualTo(Terms.of(status));
        }
        assertThat(words(StatusChip.of((Status) null))).isEqualTo("Not assessed yet");
        for (var flag : Flag.values()) {
            assertThat(words(StatusChip.of(flag))).isEqualTo(Terms.of(flag));
        }
        for (var state : MilestoneState.values()) {
            assertThat(words(StatusChip.of(state, false))).isEqualTo(Terms.of(state));
        }
        assertThat(words(StatusChip.of(MilestoneState.REACHED, true))).isEqualTo("Verified");
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
    void savedIsSaidInTheInstallationsTime() {
        var state = new SavedState(ZoneId.of("Europe/Belgrade"));
        state.saved(Instant.parse("2026-11-23T11:03:00Z"));
        assertThat(words(state)).isEqualTo("Saved 12:03");
    }

    @Test
    void undoIsOfferedWithWhatWasDone() {
        var toast = Toast.done("Discarded.", () -> done.add("undone"));

        test(find(Button.class).withText("Undo").single()).click();

        assertThat(done).containsExactly("undone");
        assertThat(toast.isOpened()).isFalse();
    }

    @Test
    void publishingIsAskedOnceMoreAndDoneOnce() {
        ConfirmDeed.ask(
                "Publish?", new Paragraph("As the public will see it."), "Publish", () -> done.add("published"));
        test(find(Button.class).withText("Cancel").single()).click();
        assertThat(done).isEmpty();

        ConfirmDeed.ask(
                "Publish?", new Paragraph("As the public will see it."), "Publish", () -> done.add("published"));
        test(find(Button.class).withText("Publish").single()).click();
        assertThat(done).containsExactly("published");
        assertThat(find(Dialog.class).all().stream().filter(Dialog::isOpened)).isEmpty();
    }

    @Test
    void keysDoTheirDeedsAreListedAndCanBeSwitchedOff() {
        var hints = new KeyboardHints().key("j", "Next", () -> done.add("next"));
        UI.getCurrent().add(hints);

        hints.pressed("j");
        hints.pressed("x");
        assertThat(done).containsExactly("next");

        hints.pressed("?");
        assertThat(words(find(Dialog.class).single())).contains("Next", "Show this list");
        test(find(Checkbox.class).single()).click();
        hints.pressed("j");
        assertThat(done).containsExactly("next");
    }

    @Test
    void wordsInAnotherLanguageSaySoAndCarryIt() {
        var text = new ContentText(new ShownText("Teksti", Language.SQ, true, true, false));
        assertThat(words(text)).contains("Teksti", "shown in Albanian", "original has changed");
        assertThat(text.getElement().getChild(0).getAttribute("lang")).isEqualTo("sq");

        var gone = new ContentText(new ShownText(null, Language.EN, false, false, true));
        assertThat(words(gone)).contains("removed by two people");
    }

    @Test
    void aFaultIsToldInASentenceAndARefusalLooksLikeNothingThere() {
        new Faults().error(new ErrorEvent(new IllegalStateException("the password is 123")));
        assertThat(said()).contains("a fault on our side").doesNotContain("123");

        new Faults().error(new ErrorEvent(new AccessDeniedException("not yours")));
        assertThat(said()).contains("not there, or not for this account").doesNotContain("yours");
    }

    private String said() {
        var toasts = find(Notification.class).all();
        return words(toasts.getLast());
    }

    private static String words(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
