package org.answerable.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
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
        var text = new ContentText(new ShownText("Teksti", Language.SQ, true, true, false, null));
        assertThat(words(text)).contains("Teksti", "shown in Albanian", "original has changed");
        assertThat(text.getElement().getChild(0).getAttribute("lang")).isEqualTo("sq");

        var gone = new ContentText(new ShownText(null, Language.EN, false, false, true, null));
        assertThat(words(gone)).contains("removed by two people");
    }

    private static String words(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
