package org.answerable.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.answerable.shell.NotFoundView;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;

class OfficeViewTest extends AtTheOffice {

    @Test
    void whatWaitsForAnAnswerStandsFirstWithItsDay() {
        var ministry = story.institution("Ministry of Gates");
        var later = story.recommendation("Paint the gates", ministry);
        var asked = story.recommendation("List the gates", ministry);
        story.ask(asked, ministry, "When?");
        signIn(story.official(ministry), Language.EN);

        var view = at("office");

        assertThat(words(view))
                .contains("1 recommendation waits for an answer of your institution.")
                .contains("answer due by " + day(14, Language.EN) + " (set by law)")
                .containsSubsequence("Waits for your answer", "List the gates", "All others", "Paint the gates");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(Ways.item(later.reference(), ministry.slug()));
    }

    @Test
    void whoSpeaksForTwoChoosesByTheAddress() {
        var ministry = story.institution("Ministry of Steps");
        var agency = story.institution("Agency of Ladders");
        story.recommendation("Count the steps", ministry);
        story.recommendation("Count the ladders", agency);
        signIn(story.official(ministry, agency), Language.EN);

        assertThat(words(at("office"))).contains("Count the ladders").doesNotContain("Count the steps");
        assertThat(words(at("office?institution=" + ministry.slug())))
                .contains("Count the steps")
                .doesNotContain("Count the ladders");
    }

    @Test
    void aForeignInstitutionLooksExactlyLikeOneThatIsNotThere() {
        var ministry = story.institution("Ministry of Pipes");
        var agency = story.institution("Agency of Taps");
        story.recommendation("Count the taps", agency);
        signIn(story.official(ministry), Language.EN);

        var foreign = at("office?institution=" + agency.slug());
        var foreignWords = words(foreign);
        var missing = at("office?institution=no-such-institution");

        assertThat(foreign).isInstanceOf(NotFoundView.class);
        assertThat(missing).isInstanceOf(NotFoundView.class);
        assertThat(words(missing)).isEqualTo(foreignWords);
    }

    @Test
    void theOfficeSpeaksTheReadersLanguage() {
        var ministry = story.institution("Ministry of Sieves");
        var sieves = story.recommendation("Count the sieves", ministry);
        story.ask(sieves, ministry, "When?");
        var official = story.official(ministry);

        signIn(official, Language.SR);
        assertThat(words(at("office")))
                .contains("odgovor se očekuje do " + day(14, Language.SR) + " (određeno zakonom)");
        signIn(official, Language.SQ);
        assertThat(words(at("office")))
                .contains("përgjigjja pritet deri më " + day(14, Language.SQ) + " (caktuar me ligj)");
    }
}
