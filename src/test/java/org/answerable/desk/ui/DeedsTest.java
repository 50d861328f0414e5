package org.answerable.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxTester;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.answerable.Sample;
import org.answerable.desk.Workplace;
import org.answerable.drafting.NewDraft;
import org.answerable.language.DayWords;
import org.answerable.language.Wording;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;

/** Each deed from its button to the published fact. */
class DeedsTest extends DeskUiTest {

    @Test
    void anUpdateIsAdded() {
        var world = at("story");
        choose("Begin …", "Add an update");
        write("What happened", "A meeting was held");
        pick("Where this comes from", "Our own judgement");
        publish();

        assertThat(published(world).story()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(FactKind.UPDATE_NOTE);
            assertThat(entry.on()).isEqualTo(FuzzyDate.of(today.day()));
        });
    }

    @Test
    void evidenceIsAddedWithASourceThatWasNotThereYet() {
        var world = at("evidence");
        choose("Begin …", "Add evidence");
        write("What it shows", "The list was printed");
        var evidence = draftOnPage().header().id();
        press("The source is not in the list: add it");

        type("Publisher", "Gazette of Nowhere");
        var title = "Order number " + Sample.next();
        type("Title", title);
        select("Language of the title", "English");
        select("Kind", "Official document");
        publish();

        assertThat(draftOnPage().header().id()).isEqualTo(evidence);
        select("Kind", "Official document");
        date("True from", "2026-03");
        select("Reliability of the source", "B – usually reliable");
        select("Credibility of the information", "2 – probably true");
        tick(
                "Milestones (optional)",
                "1. " + published(world).milestones().getFirst().title().text());
        pick("What it speaks for", "Speaks for progress");
        publish();

        assertThat(published(world).evidence()).singleElement().satisfies(proof -> {
            assertThat(proof.sourceTitle()).isEqualTo(title);
            assertThat(proof.milestones()).containsExactly(world.milestones().getFirst());
        });
    }

    @Test
    void aSourceIsFoundByTyping() {
        var world = at("evidence");
        var title = "Findable order " + Sample.next();
        sample.source(world, title);
        choose("Begin …", "Add evidence");

        @SuppressWarnings("unchecked") // the only one on the page
        var list = (ComboBox<Object>) find(ComboBox.class).single();
        var tester = new ComboBoxTester<>(list);
        tester.setFilter(title);

        assertThat(tester.getSuggestions())
                .singleElement()
                .satisfies(found -> assertThat(found).contains(title));
    }

    @Test
    void aMilestoneMovesWithDateOriginAndReason() {
        var world = at("milestones");
        var title = "Hearing " + Sample.next();
        sample.source(world, title);
        find(Button.class).withText("Move").all().getFirst().click();
        select("New state", "Under way");
        date("New date", "2027");
        select("Who set the date", "Promised by the owner");
        write("Reason", "The minister said so");
        pick("Where this comes from", "Our own judgement");
        press("Preview");
        assertThat(page()).contains("Name the source in which the owner itself promises this date");
        pick("Where this comes from", "From another source");
        findSource(title);
        publish();

        assertThat(step(world).state()).isEqualTo(MilestoneState.UNDER_WAY);
        assertThat(step(world).dueOrigin()).isEqualTo(DateOrigin.PROMISED);
    }

    @Test
    void aMilestoneIsVerifiedByTwoPeopleOnEvidence() {
        var world = sample.world();
        sample.evidence(world, "The list was printed");
        signIn(world.contributor());
        openWorkplace(world, "milestones");
        find(Button.class).withText("Verify").all().getFirst().click();
        write("Reasons", "The list is there");
        press("Submit for approval");
        var draft = draftOnPage().header().id();
        assertThat(step(world).verified()).isFalse();

        signIn(world.approver());
        openDraft(draft);
        press("Preview");
        press("Approve and publish");

        assertThat(step(world).verified()).isTrue();
    }

    @Test
    void aVerificationThatWasBegunGoesOn() {
        var world = at("milestones");
        find(Button.class).withText("Verify").all().getFirst().click();
        var begun = draftOnPage().header().id();

        openWorkplace(world, "milestones");
        find(Button.class).withText("Verify").all().getFirst().click();

        assertThat(draftOnPage().header().id()).isEqualTo(begun);
        assertThat(published(world).drafts()).hasSize(1);
    }

    @Test
    void aQuestionIsRecordedWithTheDayByWhichTheOwnerHasToAnswer() {
        var world = at("owners");
        choose("Begin …", "Record a question");
        assertThat(page()).contains("has a duty to answer");
        select("How", "By letter");
        write("The question", "When will it be done?");
        find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("15 days"))
                .findFirst()
                .orElseThrow()
                .click();
        select("Who set this date", "Set by law");
        press("Preview");
        assertThat(page()).contains("Name the law, or where the owner promised it");
        write("On what the date rests", "Law on letters");
        publish();

        assertThat(published(world).questions()).singleElement().satisfies(asked -> {
            assertThat(asked.channel()).isEqualTo(Channel.LETTER);
            assertThat(asked.dueOn()).isEqualTo(today.day().plusDays(15));
        });
    }

    @Test
    void noClockRunsForWhoHasNoDutyToAnswer() {
        var world = sample.world(
                "Publish plans " + Sample.next(), sample.institution("Alliance " + Sample.next(), Duty.NONE));
        signIn(world.contributor());
        openWorkplace(world, "owners");
        choose("Begin …", "Record a question");

        assertThat(page()).contains("has no duty to answer. No clock runs, and silence is not counted.");
        assertThat(find(DatePicker.class).all().stream().filter(DatePicker::isVisible))
                .isEmpty();

        select("How", "By letter");
        write("The question", "When will it be done?");
        publish();
        assertThat(published(world).questions())
                .singleElement()
                .satisfies(asked -> assertThat(asked.dueOn()).isNull());
    }

    @Test
    void anAnswerGivenElsewhereIsRecordedWordForWord() {
        var world = at("owners");
        var title = "Statement " + Sample.next();
        sample.source(world, title);
        choose("Begin …", "Record an answer given elsewhere");
        select("Who answered", published(world).owners().getFirst().name().text());
        date("Answered on", "2026-03-01");
        select("How", "By public statement");
        pick("Position", "Accepted in part");
        write("The answer", "We accept it, but later.");
        findSource(title);
        publish();

        assertThat(published(world).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.position()).isEqualTo(Position.IN_PART);
            assertThat(answer.words().text()).isEqualTo("We accept it, but later.");
        });
    }

    @Test
    void anAssessmentIsDraftedAndPublishedByAnother() {
        var world = at("story");
        choose("Begin …", "Draft an assessment");
        pick("Status", "In progress");
        write("Reasons", "Some of it was seen.");
        press("Submit for approval");
        var draft = draftOnPage().header().id();

        signIn(world.approver());
        openDraft(draft);
        press("Preview");
        press("Approve and publish");

        assertThat(published(world).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void anAssessmentOfAnEarlierDayIsSaidToChangeNothingToday() {
        var world = at("story");
        sample.assessment(world, Status.IN_PROGRESS, "It has begun", today.day().minusDays(9));
        openWorkplace(world, "story");
        choose("Begin …", "Draft an assessment");
        assertThat(page()).doesNotContain("does not change today’s status");

        date("As of", DayWords.of(today.day().minusDays(10), Language.EN));
        assertThat(page())
                .contains("The assessment that counts is of "
                        + DayWords.of(today.day().minusDays(9), Language.EN))
                .contains("does not change today’s status");

        date("As of", DayWords.of(today.day().minusDays(9), Language.EN));
        assertThat(page()).doesNotContain("does not change today’s status");
    }

    @Test
    void aTextIsRewordedAndItsTranslationsAreOutOfDateUntilConfirmed() {
        var world = at("texts");
        assertThat(page()).contains("sq: ", "sr: ", "original", "translated");
        find(Button.class).withText("Edit or translate").all().getFirst().click();
        assertThat(labelled(TextArea.class, "English").getHelperText()).contains("of at most 300 characters");
        assertThat(page()).doesNotContain("will be out of date");
        test(labelled(TextArea.class, "English")).setValue("Better words");
        test(labelled(TextArea.class, "English · original")).setValue("They say it better");
        assertThat(page()).contains("will be out of date with the new original");
        press("Submit for approval");
        approve(world);

        signIn(world.contributor());
        openWorkplace(world, "texts");
        assertThat(page()).contains("Better words", "out of date");
    }

    @Test
    void aMissingTranslationOfANoteCanBeAdded() {
        var world = sample.world();
        sample.publish(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new UpdateContent(
                                world.recommendation(),
                                FuzzyDate.of(today.day()),
                                Wording.of(Language.SQ, "Vetëm shqip"),
                                Grounds.judgement())),
                world.contributor(),
                null);
        signIn(world.contributor());
        navigate("desk", DeskView.class);
        var line = desk.queue(Language.EN, 0).lines().getFirst();
        com.vaadin.flow.component.UI.getCurrent().navigate(DeskView.class, QueueList.at(line.key(), 0));
        press("Translate");
        test(labelled(TextArea.class, "English")).setValue("Albanian only");
        press("Submit for approval");
        approve(world);

        assertThat(published(world).story().stream().map(Workplace.Entry::words).toList())
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .isNotNull()
                        .satisfies(shown -> assertThat(shown.text()).isEqualTo("Albanian only")));
    }

    @Test
    void anAuditorReadsARecommendationWholeAndBeginsNothing() {
        var world = sample.world();
        sample.evidence(world, "The list was printed");
        signIn(sample.auditor());
        for (var part : List.of("story", "milestones", "evidence", "owners", "texts")) {
            openWorkplace(world, part);
            assertThat(find(Button.class).all())
                    .allSatisfy(button -> assertThat(button.getText()).isIn("", "?", "Sign out"));
            assertThat(find(com.vaadin.flow.component.menubar.MenuBar.class).all())
                    .isEmpty();
        }
    }

    @Test
    void aReferenceThatIsNotThereIsAPageThatIsNotThere() {
        signIn(sample.world().contributor());
        com.vaadin.flow.component.UI.getCurrent().navigate("desk/recommendations/NOTHING");
        assertThat(page()).contains("Page not found");
    }

    private void findSource(String title) {
        @SuppressWarnings("unchecked") // the only one on the page
        var list = (ComboBox<Object>) find(ComboBox.class).single();
        var tester = new ComboBoxTester<>(list);
        tester.setFilter(title);
        tester.selectItem(tester.getSuggestions().getFirst());
    }

    private Sample.World at(String part) {
        var world = sample.world();
        signIn(world.contributor());
        openWorkplace(world, part);
        return world;
    }

    private void publish() {
        press("Preview");
        press("Publish");
    }

    private void approve(Sample.World world) {
        var draft = draftOnPage().header().id();
        signIn(world.approver());
        openDraft(draft);
        press("Preview");
        press("Approve and publish");
    }

    private Workplace.Step step(Sample.World world) {
        return published(world).milestones().getFirst();
    }
}
