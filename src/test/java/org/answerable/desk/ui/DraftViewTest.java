package org.answerable.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.Sample;
import org.answerable.Screens;
import org.answerable.assessment.AssessmentContent;
import org.answerable.correction.RedactionContent;
import org.answerable.desk.TextLine;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.SaveResult;
import org.answerable.forms.DayField;
import org.answerable.forms.FuzzyDateField;
import org.answerable.language.Wording;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.source.SourceContent;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.wording.RewordingContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftViewTest extends DeskUiTest {

    @Autowired
    Gate gate;

    @Test
    void whatIsTypedIsKeptByItselfAndIsThereAfterALostSession() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        openDraft(draft.id());

        write("What happened", "A meeting was held");

        assertThat(page()).contains("Saved " + timeOfDay());
        openDraft(draft.id());
        assertThat(english("What happened").getValue()).isEqualTo("A meeting was held");
        assertThat(draftOnPage().header().version()).isEqualTo(2);
    }

    @Test
    void theLastChangeCanBeUndoneAndDoneAgain() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        openDraft(draft.id());
        write("What happened", "First");
        write("What happened", "Second");

        choose("⋯", "Undo the last change");
        assertThat(english("What happened").getValue()).isEqualTo("First");

        choose("⋯", "Redo the change");
        assertThat(english("What happened").getValue()).isEqualTo("Second");
    }

    @Test
    void discardingIsUndoneFromTheMessageOrRestoredLater() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        openDraft(draft.id());

        choose("⋯", "Discard");
        assertThat(getCurrentView()).isInstanceOf(WorkplaceView.class);
        press("Undo");
        assertThat(draftOnPage().header().state()).isEqualTo(DraftState.OPEN);

        choose("⋯", "Discard");
        openDraft(draft.id());
        assertThat(page()).contains("was discarded");
        press("Restore");
        assertThat(draftOnPage().header().state()).isEqualTo(DraftState.OPEN);
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndInASummaryThatLeadsThere() {
        var world = sample.world();
        var draft = sample.open(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new UpdateContent(world.recommendation(), null, null, null)),
                world.contributor());
        signIn(world.contributor());
        openDraft(draft.id());

        press("Preview");

        assertThat(page()).contains("There are 3 problems:");
        assertThat(find(NativeButton.class).all().stream()
                        .map(Component::getElement)
                        .map(each -> each.getText()))
                .contains(
                        "When: Fill this in.",
                        "What happened: Write this in its original language; translations may follow.",
                        "Where this comes from: Fill this in.");
        assertThat(english("What happened").isInvalid()).isTrue();
        assertThat(find(IFrame.class).all()).isEmpty();
    }

    @Test
    void tooLongATextIsKeptWholeAndRefusedInTheReadersLanguage() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        openDraft(draft.id());

        write("What happened", "x".repeat(Wording.LONGEST + 1));
        press("Preview");

        assertThat(page()).contains("Shorten this to 20,000 characters at most.");
        assertThat(english("What happened").getValue()).hasSize(Wording.LONGEST + 1);
    }

    @Test
    void aDateInTheFutureIsRefused() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        openDraft(draft.id());
        write("What happened", "A meeting was held");

        date("When", "2099");
        press("Preview");

        assertThat(page()).contains("Choose a date that is not after today.");
    }

    @Test
    void aDateThatCannotBeReadIsKeptInSightAndHoldsUpPreviewAndHandingOver() {
        var world = sample.world();
        var draft = assessment(world);
        signIn(world.contributor());
        openDraft(draft.id());

        date("As of", "soon");
        press("Submit for approval");

        assertThat(page()).contains("There is 1 problem:", "As of: We cannot read this as a date.");
        assertThat(draftOnPage().header().state()).isEqualTo(DraftState.OPEN);
        press("Preview");
        assertThat(find(IFrame.class).all()).isEmpty();
        assertThat(page()).contains("As of: We cannot read this as a date.");
        date("As of", "2026");
        press("Submit for approval");
        assertThat(draftOnPage().header().state()).isEqualTo(DraftState.SUBMITTED);
    }

    @Test
    void aSourceWhoseDayOfCheckingCannotBeReadIsNotPublishedWithoutOne() {
        var world = sample.world();
        var id = SourceId.next();
        var draft = sample.open(
                new NewDraft(
                        DraftKind.SOURCE,
                        world.publication(),
                        null,
                        null,
                        id.id(),
                        new SourceContent(
                                id,
                                EvidenceKind.OFFICIAL_DOCUMENT,
                                "Gazette",
                                "Title",
                                "en",
                                FuzzyDate.of(today.day()),
                                null,
                                null)),
                world.contributor());
        signIn(world.contributor());
        openDraft(draft.id());
        press("Preview");

        type("Publisher", "");
        Screens.typeUnreadable(find(DayField.class).single(), "31.02.2026");
        press("Preview");

        assertThat(page())
                .contains("There are 2 problems:", "Publisher: Fill this in.")
                .contains("We cannot read this as a date. Write it like 22.11.2026.");
        assertThat(draftOnPage().header().state()).isEqualTo(DraftState.OPEN);
    }

    @Test
    void aDateThatCannotBeReadIsThereAgainAndStillHoldsUpWhatOthersDo() {
        var world = sample.world();
        var draft = assessment(world);
        signIn(world.contributor());
        openDraft(draft.id());
        date("As of", "31.02.2026");

        openDraft(draft.id());

        assertThat(draftOnPage().unread()).containsExactly(entry("on", "31.02.2026"));
        var field = labelled(FuzzyDateField.class, "As of");
        assertThat(field.unreadable()).isTrue();
        assertThat(field.isInvalid()).isTrue();
        var version = draftOnPage().header().version();
        assertThat(acting.call(world.contributor(), () -> drafts.submit(draft.id(), version)))
                .as("no way leads around the form")
                .isInstanceOf(PublishResult.Incomplete.class);
        date("As of", "2026");
        assertThat(draftOnPage().unread()).isEmpty();
    }

    @Test
    void aPromiseWithoutASourceThatCameFromFilesIsMendedInTheForm() {
        var world = sample.world();
        var fresh = sample.recommendation("Fresh " + Sample.next(), world.institution(), world.topic());
        var promised = new RecommendationContent(
                fresh.id(),
                fresh.reference(),
                fresh.numberInPaper(),
                fresh.place(),
                fresh.topics(),
                fresh.grounds(),
                fresh.title(),
                fresh.asks(),
                fresh.parts(),
                fresh.owners(),
                fresh.milestones().stream()
                        .map(step -> new MilestoneContent(
                                step.id(),
                                step.of(),
                                step.title(),
                                step.doneWhen(),
                                step.power(),
                                step.weight(),
                                step.outcome(),
                                step.grounds(),
                                step.state(),
                                step.stateFrom(),
                                FuzzyDate.of(today.day()),
                                DateOrigin.PROMISED,
                                null))
                        .limit(1)
                        .toList());
        var draft = sample.open(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, fresh.id(), null, promised),
                world.contributor());
        signIn(world.contributor());
        openDraft(draft.id());

        press("Submit for approval");
        assertThat(page())
                .contains("Where this comes from: Name the source in which the owner itself promises this date");
        select("Who set the date", "Our expectation");
        press("Submit for approval");

        assertThat(draftOnPage().header().state()).isEqualTo(DraftState.SUBMITTED);
    }

    @Test
    void thePreviewIsThePublicPageInEachLanguageAndNothingInItRuns() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        openDraft(draft.id());
        write("What happened", "<script>alert(1)</script>");

        press("Preview");

        var frame = find(IFrame.class).single();
        assertThat(frame.getSrcdoc().orElseThrow())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)")
                .contains("<html lang=\"en\">");
        assertThat(frame.getSandbox().orElseThrow()).containsExactly(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        assertThat(published(world).story()).isEmpty();

        press("Publish");

        assertThat(getCurrentView()).isInstanceOf(WorkplaceView.class);
        assertThat(page()).contains("<script>alert(1)</script>");
        assertThat(published(world).story()).hasSize(1);
    }

    @Test
    void whatIsNewHasAFrameWhereverItStandsOnThePage() {
        var world = sample.world();
        signIn(world.contributor());

        openDraft(sample.open(sample.assessmentDraft(world, Status.IN_PROGRESS, "It has begun"), world.contributor())
                .id());
        press("Preview");
        assertThat(framed()).hasSize(2);
        assertThat(framed().getFirst().hasClass("owner-says")).isTrue();
        assertThat(framed().getFirst().text()).contains("It has begun");
        assertThat(framed().getLast().hasClass("entry")).isTrue();

        openDraft(sample.open(sample.moveDraft(world, MilestoneState.UNDER_WAY, today.day()), world.contributor())
                .id());
        press("Preview");
        assertThat(framed()).extracting(Element::className).containsExactly("rung under-way", "entry");

        openDraft(sample.open(
                        reworded(world, title(world), Language.EN, "A better title & a longer one"),
                        world.contributor())
                .id());
        press("Preview");
        assertThat(framed().getFirst().tagName()).isEqualTo("h1");
        assertThat(framed().getFirst().text()).isEqualTo("A better title & a longer one");
    }

    @Test
    void whatStandsWhereWordsWereRemovedHasAFrame() {
        var world = sample.world();
        signIn(world.contributor());
        var content = new RedactionContent(title(world).id(), Set.of(Language.EN), null, null, RemovalGround.SAFETY);

        openDraft(sample.open(
                        new NewDraft(
                                DraftKind.REDACTION,
                                world.publication(),
                                null,
                                world.recommendation(),
                                title(world).id().id(),
                                content),
                        world.contributor())
                .id());
        press("Preview");

        assertThat(framed())
                .isNotEmpty()
                .allSatisfy(tombstone -> assertThat(tombstone.text()).startsWith("Words removed on"));
    }

    /** What the page marks as new, in its order. */
    private List<Element> framed() {
        var page = Jsoup.parse(find(IFrame.class).single().getSrcdoc().orElseThrow());
        var rule = page.selectXpath("//style[@id='what-is-new']").getFirst().data();
        return page.select(rule.substring(0, rule.indexOf('{')));
    }

    @Test
    void aTranslationIsNotPublishedForAnOriginalThatItsAuthorHasNotRead() {
        var world = sample.world();
        var title = title(world);
        var draft = sample.open(reworded(world, title, Language.SQ, "Titull tjetër"), world.contributor());
        signIn(world.contributor());
        openDraft(draft.id());
        sample.publish(reworded(world, title, Language.EN, "A better title"), world.contributor(), world.approver());

        press("Submit for approval");

        assertThat(page())
                .contains("The original was published anew after this was begun.", "It says now:", "A better title");
        assertThat(draftOnPage().header().state()).isEqualTo(DraftState.OPEN);
        test(labelled(Checkbox.class, "My words fit the original as it stands now"))
                .click();
        press("Submit for approval");
        assertThat(draftOnPage().header().state()).isEqualTo(DraftState.SUBMITTED);
        acting.run(
                world.approver(),
                () -> gate.publish(draft.id(), draftOnPage().header().version()));

        var now = title(world);
        assertThat(now.in(Language.EN).orElseThrow().body()).isEqualTo("A better title");
        assertThat(now.in(Language.SQ).orElseThrow())
                .returns("Titull tjetër", TextLine.Version::body)
                .returns(true, TextLine.Version::translation)
                .returns(false, TextLine.Version::outOfDate)
                .returns(false, TextLine.Version::reviewed);
        assertThat(now.original()).isNotEqualTo(title.original());
    }

    @Test
    void twoPeopleEditingAreToldAndNothingIsOverwritten() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        openDraft(draft.id());
        meanwhile(world, draft, "What the other wrote");

        write("What happened", "What I wrote");

        assertThat(page()).contains("saved this draft at " + timeOfDay(), "What you typed");
        assertThat(find(TextArea.class).all().stream().map(TextArea::getValue))
                .contains("What the other wrote", "What I wrote");
        assertThat(note(draft.id())).isEqualTo("What the other wrote");

        press("Keep what I typed");

        assertThat(note(draft.id())).isEqualTo("What I wrote");
        assertThat(offers("Preview")).isTrue();
    }

    @Test
    void whoeverTypesInWhatWasPutAwayMeanwhileIsToldThatItWasNotSaved() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        openDraft(draft.id());
        meanwhile(world, draft, "What the other wrote");
        acting.run(
                world.contributor(),
                () -> drafts.discard(draft.id(), draftOnPage().header().version()));

        write("What happened", "What I wrote");

        assertThat(page()).contains("Meanwhile this draft has another state: ").doesNotContain("Keep what I typed");
        assertThat(note(draft.id())).isEqualTo("What the other wrote");
    }

    @Test
    void theOtherVersionCanBeTakenAndOnesOwnComesBackByUndo() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        openDraft(draft.id());
        meanwhile(world, draft, "What the other wrote");
        write("What happened", "What I wrote");

        test(find(com.vaadin.flow.component.button.Button.class).all().stream()
                        .filter(button -> button.getText().startsWith("Take the version saved by"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(english("What happened").getValue()).isEqualTo("What the other wrote");

        press("Undo");
        assertThat(note(draft.id())).isEqualTo("What I wrote");
    }

    @Test
    void aDraftThatWasPublishedMeanwhileKeepsWhatWasTypedInSight() {
        var world = sample.world();
        var draft = sample.open(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        note(world, "Ready")),
                world.contributor());
        signIn(world.contributor());
        openDraft(draft.id());
        acting.run(world.approver(), () -> drafts.discard(draft.id(), draft.version()));

        write("What happened", "More words");

        assertThat(page()).contains("Meanwhile this draft has another state: Discarded");
        assertThat(english("What happened").getValue()).isEqualTo("More words");
    }

    @Test
    void anAssessmentIsPublishedByASecondPersonOnly() {
        var world = sample.world();
        var draft = assessment(world);
        signIn(world.contributor());
        openDraft(draft.id());
        assertThat(offers("Publish")).isFalse();

        press("Submit for approval");
        assertThat(page()).contains("Another person must approve it.");
        assertThat(offers("Approve and publish")).isFalse();

        signIn(world.approver());
        openDraft(draft.id());
        press("Preview");
        press("Approve and publish");

        assertThat(published(world).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void anApproverWhoTookPartIsToldThatAnotherMustApprove() {
        var world = sample.world();
        var draft = assessment(world);
        acting.run(world.approver(), () -> {
            var kept = (SaveResult.Kept) drafts.save(draft.id(), draft.version(), content(world));
            drafts.submit(draft.id(), kept.now().version());
        });
        signIn(world.approver());

        openDraft(draft.id());

        assertThat(page()).contains("You worked on this draft. Another person must approve it.");
        assertThat(offers("Preview")).isFalse();
    }

    @Test
    void aDraftComesBackToItsAuthorWithTheNoteWordForWord() {
        var world = sample.world();
        var draft = assessment(world);
        acting.run(world.contributor(), () -> drafts.submit(draft.id(), draft.version()));
        signIn(world.approver());
        openDraft(draft.id());

        press("Send back");
        find(com.vaadin.flow.component.button.Button.class)
                .withText("Send back")
                .all()
                .getLast()
                .click();
        assertThat(labelled(TextArea.class, "What should be changed?").isInvalid())
                .isTrue();
        test(labelled(TextArea.class, "What should be changed?")).setValue("Since <b>when</b>?");
        find(com.vaadin.flow.component.button.Button.class)
                .withText("Send back")
                .all()
                .getLast()
                .click();

        signIn(world.contributor());
        openDraft(draft.id());
        assertThat(page()).contains("Sent back with this note: Since <b>when</b>?");
        assertThat(offers("Submit for approval")).isTrue();
    }

    @Test
    void anAuditorReadsADraftAndHasNoDeeds() {
        var world = sample.world();
        var draft = update(world);
        signIn(sample.auditor());

        openDraft(draft.id());

        assertThat(find(H1.class).single().getText()).isEqualTo("Update note (draft)");
        assertThat(english("What happened").isReadOnly()).isTrue();
        assertThat(offers("Preview")).isFalse();
        assertThat(offers("Publish")).isFalse();
    }

    @Test
    void aDraftOfOthersLooksLikeNoneAtAll() {
        var draft = update(sample.world());
        signIn(sample.world().contributor());

        openDraft(draft.id());
        var foreign = page();
        openDraft(new DraftId(UUID.randomUUID()));
        assertThat(page()).isEqualTo(foreign).contains("Page not found");
        com.vaadin.flow.component.UI.getCurrent().navigate("desk/drafts/nonsense");
        assertThat(page()).isEqualTo(foreign);
    }

    @Test
    void problemsAreSaidInAlbanianAndSerbianToo() {
        var world = sample.world();
        var draft = update(world);
        signIn(world.contributor());
        for (var language : Map.of(Language.SQ, "Shkruajeni këtë", Language.SR, "na izvornom jeziku")
                .entrySet()) {
            com.vaadin
                    .flow
                    .component
                    .UI
                    .getCurrent()
                    .setLocale(language.getKey().locale());
            openDraft(draft.id());
            press(
                    language.getKey() == Language.SQ
                            ? "Shiko si do ta shohë publiku"
                            : "Pogledaj kako će videti javnost");
            assertThat(find(NativeButton.class).all()).isNotEmpty();
            assertThat(page()).doesNotContain("Fill this in");
        }
    }

    // ---- what the tests make

    private TextLine title(Sample.World world) {
        return acting.call(world.contributor(), () -> desk.texts(world.recommendation())).stream()
                .filter(text -> text.kind().equals("recommendation.title"))
                .findFirst()
                .orElseThrow();
    }

    private NewDraft reworded(Sample.World world, TextLine text, Language language, String words) {
        return new NewDraft(
                DraftKind.REWORDING,
                world.publication(),
                null,
                world.recommendation(),
                text.id().id(),
                new RewordingContent(
                        text.id(),
                        Map.of(language, words),
                        text.source(),
                        text.original(),
                        Sample.words("It reads better")));
    }

    private DraftHeader update(Sample.World world) {
        return sample.open(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new UpdateContent(
                                world.recommendation(), FuzzyDate.of(today.day()), null, Grounds.judgement())),
                world.contributor());
    }

    private UpdateContent note(Sample.World world, String words) {
        return new UpdateContent(
                world.recommendation(), FuzzyDate.of(today.day()), Wording.of(Language.EN, words), Grounds.judgement());
    }

    private void meanwhile(Sample.World world, DraftHeader draft, String words) {
        var saved = acting.call(world.approver(), () -> drafts.save(draft.id(), draft.version(), note(world, words)));
        assertThat(saved).isInstanceOf(SaveResult.Kept.class);
    }

    private String note(DraftId draft) {
        var words = ((UpdateContent) drafts.read(draft).orElseThrow().content()).note();
        return words == null ? "" : java.util.Objects.toString(words.in(Language.EN), "");
    }

    private DraftHeader assessment(Sample.World world) {
        return sample.open(
                new NewDraft(
                        DraftKind.ASSESSMENT, world.publication(), null, world.recommendation(), null, content(world)),
                world.contributor());
    }

    private AssessmentContent content(Sample.World world) {
        return new AssessmentContent(
                world.recommendation(),
                Status.IN_PROGRESS,
                FuzzyDate.of(today.day()),
                Sample.words("Some of it was seen."),
                null,
                java.util.List.of(),
                Grounds.judgement());
    }

    private TextArea english(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getAriaLabel()
                        .filter(name -> name.startsWith(label + ": English"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
