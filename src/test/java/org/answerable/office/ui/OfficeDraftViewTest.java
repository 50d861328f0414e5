package org.answerable.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.answerable.access.ActingAs;
import org.answerable.drafting.Drafts;
import org.answerable.forms.ErrorSummary;
import org.answerable.forms.FuzzyDateField;
import org.answerable.language.Wording;
import org.answerable.office.OfficeItem;
import org.answerable.office.OfficeStory.Place;
import org.answerable.office.OfficeStory.Told;
import org.answerable.parts.PublicPreview;
import org.answerable.parts.Terms;
import org.answerable.response.ResponseContent;
import org.answerable.shell.NotFoundView;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfficeDraftViewTest extends AtTheOffice {

    private static final String CYRILLIC = "Прихватамо делимично: списак ће бити јаван до краја године.";

    @Autowired
    Drafts drafts;

    @Autowired
    ActingAs acting;

    @Test
    void whatIsTypedIsKeptAndThereAgainLater() {
        var ministry = story.institution("Ministry of Maps");
        var maps = story.recommendation("Publish the maps", ministry);
        signIn(story.official(ministry), Language.EN);
        var draft = begun(maps, ministry);

        at(Ways.draft(draft));
        choose(Position.IN_PART);
        type("Half of them.");
        assertThat(shown()).contains("Saved " + timeOfDay());

        at(Ways.draft(draft));
        assertThat(text().getValue()).isEqualTo("Half of them.");
        assertThat(position().getValue()).isEqualTo(Position.IN_PART);
    }

    @Test
    void theLanguageOfTheInterfaceIsTheFirstChoiceAndCyrillicLettersMakeItSerbianCyrillic() {
        var ministry = story.institution("Ministry of Books");
        var books = story.recommendation("Lend the books", ministry);
        signIn(story.official(ministry), Language.SR);
        at(Ways.item(books.reference(), ministry.slug()));
        test(find(Button.class).withText("Odgovori").single()).click();

        assertThat(language().getValue()).isEqualTo(Language.SR);
        assertThat(text().getElement().getAttribute("lang")).isEqualTo("sr-Latn");

        type(CYRILLIC);

        assertThat(language().getValue()).isEqualTo(Language.SR_CYRL);
        assertThat(text().getElement().getAttribute("lang")).isEqualTo("sr-Cyrl");
        assertThat(shown()).contains("Pišete ćiriličnim slovima");
    }

    @Test
    void anAnswerInSerbianCyrillicIsPublicWordForWordInItsLanguage() {
        var ministry = story.institution("Ministry of Lists");
        var lists = story.recommendation("Publish the lists", ministry);
        signIn(story.official(ministry), Language.SR);
        at(Ways.draft(begun(lists, ministry)));
        choose(Position.IN_PART);
        type(CYRILLIC);

        test(find(Button.class).withText("Pogledaj kako će videti javnost").single())
                .click();
        assertThat(find(PublicPreview.class).single().shown())
                .contains(CYRILLIC)
                .contains("lang=\"sr-Cyrl\"");
        assertThat(item(lists, ministry).answers()).isEmpty();

        test(find(Button.class).withText("Pošalji i objavi sada").single()).click();
        assertThat(getCurrentView()).isInstanceOf(OfficeItemView.class);
        assertThat(item(lists, ministry).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.words().language()).isEqualTo(Language.SR_CYRL);
            assertThat(answer.words().text()).isEqualTo(CYRILLIC);
        });
        assertThat(ownWords()).singleElement().satisfies(words -> {
            assertThat(words(words)).isEqualTo(CYRILLIC);
            assertThat(words.getElement().getAttribute("lang")).isEqualTo("sr-Cyrl");
        });
    }

    @Test
    void whatIsEmptyIsSaidAtTheFieldAndInASummaryThatLeadsThere() {
        var ministry = story.institution("Ministry of Cups");
        var cups = story.recommendation("Count the cups", ministry);
        signIn(story.official(ministry), Language.EN);
        at(Ways.draft(begun(cups, ministry)));

        look();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .containsExactly(
                        "What does your institution answer?: Fill this in.",
                        "Your words: Write what your institution answers or reports.");
        assertThat(position().isInvalid()).isTrue();
        assertThat(text().getErrorMessage()).isEqualTo("Write what your institution answers or reports.");
    }

    @Test
    void whatIsTooLongIsKeptWholeAndNotSent() {
        var ministry = story.institution("Ministry of Ropes and Strings");
        var ropes = story.recommendation("Measure the strings", ministry);
        signIn(story.official(ministry), Language.EN);
        var draft = begun(ropes, ministry);
        at(Ways.draft(draft));
        choose(Position.ACCEPTED);
        type("a".repeat(Wording.LONGEST + 3));

        look();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text().getErrorMessage()).contains("3 characters too long");
        assertThat(text().getValue()).hasSize(Wording.LONGEST + 3);
        assertThat(item(ropes, ministry).answers()).isEmpty();
    }

    @Test
    void scriptInWordsIsShownAsText() {
        var ministry = story.institution("Ministry of Signs");
        var signs = story.recommendation("Paint the signs", ministry);
        var words = "<script>alert('x')</script><b>bold</b>";
        signIn(story.official(ministry), Language.EN);
        at(Ways.draft(begun(signs, ministry)));
        choose(Position.REFUSED);
        type(words);

        look();
        assertThat(find(PublicPreview.class).single().shown())
                .contains("&lt;script&gt;alert")
                .doesNotContain("<script>alert");
        send();

        assertThat(ownWords())
                .singleElement()
                .satisfies(shown -> assertThat(shown.getElement().getText()).isEqualTo(words));
    }

    @Test
    void whereSomebodyElseSavedMeanwhileNothingIsOverwrittenAndTheWriterChooses() {
        var ministry = story.institution("Ministry of Boats");
        var boats = story.recommendation("Count the boats", ministry);
        var other = story.official(ministry);
        signIn(story.official(ministry), Language.EN);
        var draft = begun(boats, ministry);
        at(Ways.draft(draft));
        acting.run(other, () -> drafts.save(draft, 1, answer(boats, ministry, "The other's words")));

        type("My words");

        assertThat(shown())
                .contains("Somebody of your institution changed this draft on " + day(0, Language.EN) + ", "
                        + timeOfDay())
                .contains("The other's words");
        assertThat(text().getValue()).isEqualTo("My words");
        assertThat(kept(draft)).isEqualTo("The other's words");

        test(find(Button.class).withText("Keep my words").single()).click();
        assertThat(kept(draft)).isEqualTo("My words");
    }

    @Test
    void whoTakesTheOthersWordsCanHaveTheirOwnBack() {
        var ministry = story.institution("Ministry of Oars");
        var oars = story.recommendation("Count the oars", ministry);
        var other = story.official(ministry);
        signIn(story.official(ministry), Language.EN);
        var draft = begun(oars, ministry);
        at(Ways.draft(draft));
        acting.run(other, () -> drafts.save(draft, 1, answer(oars, ministry, "The other's words")));
        type("My words");

        test(find(Button.class).withText("Take theirs").single()).click();
        assertThat(text().getValue()).isEqualTo("The other's words");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(text().getValue()).isEqualTo("My words");
        assertThat(kept(draft)).isEqualTo("My words");
    }

    @Test
    void whatWasSentMeanwhileIsNotSentAgainAndWhatWasTypedStays() {
        var ministry = story.institution("Ministry of Sails");
        var sails = story.recommendation("Mend the sails", ministry);
        var other = story.official(ministry);
        signIn(story.official(ministry), Language.EN);
        var draft = begun(sails, ministry);
        at(Ways.draft(draft));
        choose(Position.ACCEPTED);
        acting.run(other, () -> office.send(draft, 2, answer(sails, ministry, "Sent by the other")));

        type("Typed too late");

        assertThat(shown()).contains("This draft was sent meanwhile from your institution.");
        assertThat(text().getValue()).isEqualTo("Typed too late");
        assertThat(item(sails, ministry).answers()).hasSize(1);
        assertThat(words(at(Ways.draft(draft)))).contains("This was sent and is public.");
    }

    @Test
    void aCorrectionStartsFromTheWordsThatWereSentAndBothStay() {
        var ministry = story.institution("Ministry of Bricks");
        var bricks = story.recommendation("Count the bricks", ministry);
        signIn(story.official(ministry), Language.EN);
        var draft = begun(bricks, ministry);
        office.send(draft, 1, answer(bricks, ministry, "By May."));

        at(Ways.item(bricks.reference(), ministry.slug()));
        test(find(Button.class).withText("Send a correction").single()).click();
        assertThat(text().getValue()).isEqualTo("By May.");
        type("By June.");
        look();
        send();

        assertThat(shown())
                .containsSubsequence(
                        "This corrects an earlier answer", "By June.", "A later answer corrects", "By May.");
    }

    @Test
    void aReportIsSentWithItsSourceAndWhatIsWrongInItIsSaidAtItsField() {
        var ministry = story.institution("Ministry of Tiles");
        var tiles = story.recommendation("Publish the rules", ministry);
        signIn(story.official(ministry), Language.EN);
        at(Ways.item(tiles.reference(), ministry.slug()));
        test(find(Button.class).withText("Report progress").single()).click();
        RadioButtonGroup<Status> status = group("How far is it?");
        test(status).selectItem("In progress");
        type("The rules are drafted.");
        fill("Publisher", "Gazette of Nowhere");
        fill("Web address (optional)", "www.example.org");

        look();
        assertThat(line("Web address (optional)").getErrorMessage()).contains("https://");
        assertThat(line("Title").isInvalid()).isTrue();

        fill("Web address (optional)", "https://example.org/rules");
        fill("Title", "Rules");
        look();
        send();

        assertThat(item(tiles, ministry).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(Status.IN_PROGRESS);
            assertThat(claim.milestone()).isEqualTo(tiles.milestone());
            assertThat(claim.source()).isNotNull();
        });
        aReportOfAnEarlierDayIsSaidToReplaceNothing(tiles, ministry);
        assertThat(shown())
                .contains("Gazette of Nowhere", "“Rules”")
                .contains("Your institution reported: In progress");
        signIn(story.official(ministry), Language.SQ);
        at(Ways.item(tiles.reference(), ministry.slug()));
        assertThat(shown()).contains("„Rules“");
    }

    @Test
    void aDiscardedDraftCanBeTakenUpAgain() {
        var ministry = story.institution("Ministry of Ovens");
        var ovens = story.recommendation("Count the ovens", ministry);
        signIn(story.official(ministry), Language.EN);
        var draft = begun(ovens, ministry);
        at(Ways.draft(draft));
        type("Not this way.");

        test(find(Button.class).withText("Discard the draft").single()).click();
        assertThat(getCurrentView()).isInstanceOf(OfficeItemView.class);
        assertThat(words(at(Ways.draft(draft)))).contains("This draft was discarded.");

        test(find(Button.class).withText("Take it up again").single()).click();
        assertThat(text().getValue()).isEqualTo("Not this way.");
    }

    @Test
    void aForeignDraftLooksExactlyLikeOneThatIsNotThere() {
        var ministry = story.institution("Ministry of Looms");
        var agency = story.institution("Agency of Yarn");
        var yarn = story.recommendation("Count the yarn", agency);
        var theirs = acting.call(story.official(agency), () -> begun(yarn, agency));
        signIn(story.official(ministry), Language.EN);

        var missing = at(Ways.draft(new DraftId(UUID.randomUUID())));
        assertThat(missing).isInstanceOf(NotFoundView.class);
        var same = words(missing);
        for (var address : List.of(Ways.draft(theirs), "office/drafts/not-an-id")) {
            assertThat(at(address)).isInstanceOf(NotFoundView.class);
            assertThat(shown()).isEqualTo(same);
        }
    }

    private void aReportOfAnEarlierDayIsSaidToReplaceNothing(Told told, Place ministry) {
        at(Ways.item(told.reference(), ministry.slug()));
        test(find(Button.class).withText("Report progress").single()).click();
        assertThat(shown()).doesNotContain("Your latest report on this");
        var since = find(FuzzyDateField.class).all().getFirst();
        test((TextField) since.getChildren().findFirst().orElseThrow()).setValue(day(-3, Language.EN));
        assertThat(shown()).contains("Your latest report on this is of " + day(0, Language.EN));
        test(find(Button.class).withText("Discard the draft").single()).click();
        at(Ways.item(told.reference(), ministry.slug()));
    }

    private void choose(Position choice) {
        test(position()).selectItem(Terms.said(choice));
    }

    private RadioButtonGroup<Position> position() {
        return group(find(RadioButtonGroup.class).all().getFirst().getLabel());
    }

    private RadioButtonGroup<Language> language() {
        return group(find(RadioButtonGroup.class).all().getLast().getLabel());
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String label) {
        return (RadioButtonGroup<T>)
                find(RadioButtonGroup.class).withCaption(label).single();
    }

    private TextArea text() {
        return find(TextArea.class).single();
    }

    private TextField line(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void fill(String label, String words) {
        test(line(label)).setValue(words);
    }

    private void type(String words) {
        test(text()).setValue(words);
    }

    private void look() {
        test(find(Button.class).withText("See what the public will see").single())
                .click();
    }

    private void send() {
        test(find(Button.class).withText("Send and publish now").single()).click();
    }

    private List<Div> ownWords() {
        return find(Div.class).withClassName("own-words").all();
    }

    private OfficeItem item(Told told, Place institution) {
        return office.item(told.reference(), institution.slug(), Language.EN).orElseThrow();
    }

    private String kept(DraftId draft) {
        var content = (ResponseContent) drafts.find(draft).orElseThrow().content();
        var words = content.words();
        return words == null ? "" : String.valueOf(words.in(words.source()));
    }

    private ResponseContent answer(Told told, Place institution, String words) {
        return new ResponseContent(
                told.id(),
                institution.id(),
                null,
                null,
                FuzzyDate.of(story.day()),
                Position.ACCEPTED,
                Channel.PORTAL,
                Wording.of(Language.EN, words),
                null);
    }
}
