package org.answerable.office.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.answerable.ProductTest;
import org.answerable.Screens;
import org.answerable.access.SignedIn;
import org.answerable.language.DayWords;
import org.answerable.office.Office;
import org.answerable.office.OfficeStory;
import org.answerable.office.OfficeStory.Place;
import org.answerable.office.OfficeStory.Told;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** An official in front of the office's views. */
@ProductTest
abstract class AtTheOffice extends SpringBrowserlessTest {

    @Autowired
    OfficeStory story;

    @Autowired
    Office office;

    @Autowired
    Clock clock;

    @Autowired
    Today today;

    @Autowired
    SecurityContextHolderStrategy contexts;

    @AfterEach
    void leave() {
        Screens.leave(contexts);
    }

    void signIn(SignedIn who, Language language) {
        Screens.signIn(contexts, who, language);
    }

    /** A day, counted from today, as it stands in a sentence. */
    String day(int daysFromToday, Language language) {
        return DayWords.within(FuzzyDate.of(today.day().plusDays(daysFromToday)), language);
    }

    String timeOfDay() {
        return DateTimeFormatter.ofPattern("HH:mm").format(clock.instant().atZone(today.zone()));
    }

    DraftId begun(Told told, Place institution) {
        return office.answer(told.reference(), institution.slug(), Language.EN).orElseThrow();
    }

    /** Goes to an address and returns what stands there. */
    Component at(String address) {
        Ways.go(UI.getCurrent(), address);
        return (Component) getCurrentView();
    }

    static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    String shown() {
        return words((Component) getCurrentView());
    }
}
