package org.answerable.desk.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.Screens;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.desk.Desk;
import org.answerable.desk.Workplace;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Drafts;
import org.answerable.forms.FuzzyDateField;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What the tests of these views have in common: somebody signs in, types, presses, reads. */
@ProductTest
@WithAnonymousUser
abstract class DeskUiTest extends SpringBrowserlessTest {

    @Autowired
    Sample sample;

    @Autowired
    ActingAs acting;

    @Autowired
    Drafts drafts;

    @Autowired
    Desk desk;

    @Autowired
    Today today;

    @Autowired
    Clock clock;

    @Autowired
    SecurityContextHolderStrategy contexts;

    @AfterEach
    void signOut() {
        Screens.leave(contexts);
    }

    void signIn(SignedIn who) {
        Screens.signIn(contexts, who, Language.EN);
    }

    /** As the desk says it. */
    String timeOfDay() {
        return DateTimeFormatter.ofPattern("HH:mm").format(clock.instant().atZone(today.zone()));
    }

    void openWorkplace(Sample.World world, String part) {
        UI.getCurrent()
                .navigate(
                        WorkplaceView.class,
                        new RouteParameters("reference", world.reference()),
                        com.vaadin.flow.router.QueryParameters.of("part", part));
    }

    void openDraft(DraftId id) {
        UI.getCurrent().navigate(DraftView.class, DraftView.at(id));
    }

    /** The draft whose page is open. */
    DraftPage draftOnPage() {
        var path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        var id = new DraftId(java.util.UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        return drafts.read(id).orElseThrow();
    }

    Workplace published(Sample.World world) {
        return acting.call(world.contributor(), () -> desk.workplace(world.reference(), Language.EN))
                .orElseThrow();
    }

    void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    void choose(String menu, String item) {
        find(MenuBar.class).all().stream()
                .filter(bar -> bar.getItems().stream().anyMatch(each -> menu.equals(each.getText())))
                .findFirst()
                .ifPresentOrElse(bar -> new MenuBarTester<>(bar).clickItem(menu, item), () -> {
                    throw new AssertionError("no menu " + menu);
                });
    }

    /** Types the English words of a text. */
    void write(String label, String words) {
        test(find(TextArea.class).all().stream()
                        .filter(area -> area.getAriaLabel()
                                .filter(name -> name.startsWith(label + ": English"))
                                .isPresent())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no text " + label)))
                .setValue(words);
    }

    void type(String label, String words) {
        test(labelled(TextField.class, label)).setValue(words);
    }

    <C extends Component & HasLabel> C labelled(Class<C> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + label));
    }

    void date(String label, String typed) {
        var field = labelled(FuzzyDateField.class, label);
        test((TextField) field.getChildren().findFirst().orElseThrow()).setValue(typed);
    }

    String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    List<String> toasts() {
        return find(Notification.class).all().stream()
                .map(toast -> toast.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked") // the label says which group it is
    void pick(String label, String choice) {
        test((RadioButtonGroup<Object>) labelled(RadioButtonGroup.class, label)).selectItem(choice);
    }

    @SuppressWarnings("unchecked") // the label says which list it is
    void select(String label, String choice) {
        test((Select<Object>) labelled(Select.class, label)).selectItem(choice);
    }

    @SuppressWarnings("unchecked") // the label says which group it is
    void tick(String label, String choice) {
        test((CheckboxGroup<Object>) labelled(CheckboxGroup.class, label)).selectItem(choice);
    }

    boolean offers(String words) {
        return find(Button.class).all().stream().anyMatch(button -> words.equals(button.getText()));
    }
}
