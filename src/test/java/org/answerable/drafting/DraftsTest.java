package org.answerable.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.claim.ClaimContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work before it is published: saved, taken back, put before a second person, never overwritten, always recorded. */
@ProductTest
class DraftsTest {

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Autowired
    Today today;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void eachSaveIsTheNextVersion() {
        var world = sample.world();
        var draft = note(world, "First words");

        var saved = save(draft.id(), 1, note(world.recommendation(), "Second words"), world.contributor());

        assertThat(saved)
                .isInstanceOfSatisfying(
                        SaveResult.Kept.class,
                        kept -> assertThat(kept.now().version()).isEqualTo(2));
        assertThat(words(draft.id(), world.contributor())).isEqualTo("Second words");
    }

    @Test
    void whoeverSavesAnOldVersionOverwritesNothingAndSeesWhatIsThereNow() {
        var world = sample.world();
        var colleague = sample.person("Contributor", Role.CONTRIBUTOR, world.publication(), null);
        var draft = note(world, "First words");
        save(draft.id(), 1, note(world.recommendation(), "The colleague's words"), colleague);

        var late = save(draft.id(), 1, note(world.recommendation(), "Mine"), world.contributor());

        assertThat(late).isInstanceOfSatisfying(SaveResult.Stale.class, stale -> {
            assertThat(stale.now().header().version()).isEqualTo(2);
            assertThat(stale.now().header().changedBy()).isEqualTo(colleague.actor());
            assertThat(wordsOf(stale.now())).isEqualTo("The colleague's words");
        });
        assertThat(words(draft.id(), world.contributor())).isEqualTo("The colleague's words");
    }

    @Test
    void undoGoesBackToTheContentBeforeTheLastSave() {
        var world = sample.world();
        var draft = note(world, "First words");
        save(draft.id(), 1, note(world.recommendation(), "Second words"), world.contributor());

        var undone = acting.call(world.contributor(), () -> drafts.undo(draft.id(), 2));

        assertThat(undone).isInstanceOf(SaveResult.Kept.class);
        assertThat(words(draft.id(), world.contributor())).isEqualTo("First words");
        assertThat(version(draft.id(), world.contributor())).isEqualTo(3);
    }

    @Test
    void whatWasNeverSavedAgainCannotBeUndone() {
        var world = sample.world();
        var draft = note(world, "First words");

        assertThat(acting.call(world.contributor(), () -> drafts.undo(draft.id(), 1)))
                .isEqualTo(new SaveResult.Closed(DraftState.OPEN));
        assertThat(words(draft.id(), world.contributor())).isEqualTo("First words");
    }

    @Test
    void whatWasPutAwayIsKeptAndCanBeTakenUpAgain() {
        var world = sample.world();
        var draft = note(world, "First words");

        assertThat(acting.call(world.contributor(), () -> drafts.discard(draft.id(), 1)))
                .isInstanceOf(SaveResult.Kept.class);
        assertThat(save(draft.id(), 1, note(world.recommendation(), "More"), world.contributor()))
                .isEqualTo(new SaveResult.Closed(DraftState.DISCARDED));
        assertThat(acting.call(world.contributor(), () -> gate.publish(draft.id(), 1)))
                .isEqualTo(new PublishResult.Closed(DraftState.DISCARDED));

        assertThat(acting.call(world.contributor(), () -> drafts.restore(draft.id(), 1)))
                .isInstanceOf(SaveResult.Kept.class);
        assertThat(words(draft.id(), world.contributor())).isEqualTo("First words");
        assertThat(acting.call(world.contributor(), () -> drafts.restore(draft.id(), 1)))
                .isEqualTo(new SaveResult.Closed(DraftState.OPEN));
    }

    @Test
    void whatIsSubmittedIsTakenBackBeforeItIsSavedAgain() {
        var world = sample.world();
        var draft = newRecommendation(world);
        submit(draft, 1, world.contributor());

        assertThat(save(draft, 1, content(draft, world), world.contributor()))
                .isEqualTo(new SaveResult.Closed(DraftState.SUBMITTED));
        assertThat(acting.call(world.contributor(), () -> drafts.takeBack(draft, 1)))
                .isInstanceOf(SaveResult.Kept.class);
        assertThat(save(draft, 1, content(draft, world), world.contributor())).isInstanceOf(SaveResult.Kept.class);
    }

    @Test
    void whatIsPublishedIsNotTouchedAgain() {
        var world = sample.world();
        var draft = note(world, "First words");
        acting.call(world.contributor(), () -> gate.publish(draft.id(), 1));

        var closed = new SaveResult.Closed(DraftState.PUBLISHED);
        assertThat(deeds(draft.id(), 1, world))
                .allSatisfy(outcome -> assertThat(outcome).isEqualTo(closed));
    }

    @Test
    void submittingSaysWhatIsMissingAndLeavesTheDraftOpen() {
        var world = sample.world();
        var whole = sample.recommendation("Half written", world.institution(), world.topic());
        var half = new RecommendationContent(
                whole.id(),
                "",
                null,
                1,
                List.of(),
                null,
                null,
                whole.asks(),
                List.of(),
                whole.owners(),
                whole.milestones());
        var draft = sample.open(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, whole.id(), null, half),
                world.contributor());

        var result = acting.call(world.contributor(), () -> drafts.submit(draft.id(), 1));

        assertThat(result)
                .isInstanceOfSatisfying(
                        PublishResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(Problem::field, Problem::key)
                                .containsExactlyInAnyOrder(
                                        tuple("reference", "problem.reference"),
                                        tuple("title", "problem.words"),
                                        tuple("grounds", "problem.required")));
        assertThat(state(draft.id(), world.contributor())).isEqualTo(DraftState.OPEN);
    }

    @Test
    void onlyTheVersionThatOneHasSeenIsSubmitted() {
        var world = sample.world();
        var draft = newRecommendation(world);
        save(draft, 1, content(draft, world), world.contributor());

        assertThat(submit(draft, 1, world.contributor())).isInstanceOf(PublishResult.Stale.class);
        assertThat(state(draft, world.contributor())).isEqualTo(DraftState.OPEN);
    }

    @Test
    void whatNeedsNoSecondPersonIsNotSubmitted() {
        var world = sample.world();
        var draft = note(world, "A note");

        assertThat(submit(draft.id(), 1, world.contributor())).isEqualTo(new PublishResult.Closed(DraftState.OPEN));
    }

    @Test
    void anApproverSendsBackWithANoteAndTheAuthorWorksOn() {
        var world = sample.world();
        var draft = newRecommendation(world);
        submit(draft, 1, world.contributor());

        var sentBack = acting.call(world.approver(), () -> drafts.giveBack(draft, 1, "Who says so?"));

        assertThat(sentBack).isInstanceOfSatisfying(SaveResult.Kept.class, kept -> {
            assertThat(kept.now().state()).isEqualTo(DraftState.RETURNED);
            assertThat(kept.now().returnNote()).isEqualTo("Who says so?");
        });
        assertThat(save(draft, 1, content(draft, world), world.contributor())).isInstanceOf(SaveResult.Kept.class);
        assertThat(submit(draft, 2, world.contributor())).isInstanceOf(PublishResult.Submitted.class);
    }

    @Test
    void whoeverApprovesElsewhereIsNotThereToSendBackAndTheAttemptIsWrittenDown() {
        var world = sample.world();
        var draft = newRecommendation(world);
        submit(draft, 1, world.contributor());
        var approver = sample.world().approver();
        sample.grant(approver.actor(), Role.CONTRIBUTOR, world.publication(), null, today.day());

        assertThat(acting.call(approver, () -> drafts.giveBack(draft, 1, "No")))
                .isInstanceOf(SaveResult.NotThere.class);
        assertThat(state(draft, world.contributor())).isEqualTo(DraftState.SUBMITTED);
        assertThat(entries(draft)).last().isEqualTo("DRAFT_RETURNED REFUSED");
    }

    @Test
    void onlyApproversSendBack() {
        var world = sample.world();
        var draft = newRecommendation(world);
        submit(draft, 1, world.contributor());

        assertThatThrownBy(() -> acting.call(world.contributor(), () -> drafts.giveBack(draft, 1, "No")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(acting.call(sample.world().approver(), () -> drafts.giveBack(draft, 1, "No")))
                .isInstanceOf(SaveResult.NotThere.class);
        assertThat(state(draft, world.contributor())).isEqualTo(DraftState.SUBMITTED);
    }

    @Test
    void aDraftOfAnotherPublicationLooksLikeOneThatIsNotThere() {
        var world = sample.world();
        var stranger = sample.world();
        var draft = note(world, "First words").id();
        var official = stranger.official();

        for (var id : List.of(draft, DraftId.next())) {
            for (var who : List.of(stranger.contributor(), stranger.approver(), official)) {
                assertThat(acting.call(who, () -> drafts.find(id))).isEmpty();
                assertThat(acting.call(who, () -> gate.preview(id, act -> act))).isEmpty();
                assertThat(submit(id, 1, who)).isInstanceOf(PublishResult.NotThere.class);
                assertThat(acting.call(who, () -> gate.publish(id, 1))).isInstanceOf(PublishResult.NotThere.class);
                for (var deed : changes(note(world.recommendation(), "Mine"))) {
                    assertThat(acting.call(who, () -> deed.apply(id, 1))).isInstanceOf(SaveResult.NotThere.class);
                }
            }
        }
        assertThat(words(draft, world.contributor())).isEqualTo("First words");
    }

    @Test
    void nothingIsBegunForAPublicationThatIsNotOnesOwnOrNotThere() {
        var world = sample.world();
        var foreign = sample.world().publication();
        var before = countDrafts();

        for (var publication : List.of(foreign, PublicationId.next())) {
            var draft = new NewDraft(
                    DraftKind.UPDATE,
                    publication,
                    null,
                    world.recommendation(),
                    null,
                    note(world.recommendation(), "Mine"));
            assertThat(acting.call(world.contributor(), () -> drafts.open(draft)))
                    .isInstanceOf(OpenResult.NotThere.class);
        }
        assertThat(countDrafts()).isEqualTo(before);
        assertThat(db.sql("select count(*) from history_entry where actor_id = ? and deed = 'DRAFT_OPENED'"
                                + " and outcome = 'REFUSED'")
                        .param(world.contributor().actor().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anOfficialBeginsOnlyForTheirInstitutionAndWhatItOwns() {
        var world = sample.world();
        var stranger = sample.world();

        assertThat(claim(world.official(), world.institution(), world.recommendation()))
                .isInstanceOf(OpenResult.Opened.class);
        assertThat(claim(world.official(), stranger.institution(), stranger.recommendation()))
                .isInstanceOf(OpenResult.NotThere.class);
        assertThat(claim(world.official(), world.institution(), stranger.recommendation()))
                .isInstanceOf(OpenResult.NotThere.class);
        assertThat(claim(world.official(), world.institution(), RecommendationId.next()))
                .isInstanceOf(OpenResult.NotThere.class);
        assertThat(claim(world.official(), InstitutionId.next(), world.recommendation()))
                .isInstanceOf(OpenResult.NotThere.class);
    }

    @Test
    void anAuditorReadsWhatStaffWriteButNotAnInstitutionsUnsentWords() {
        var world = sample.world();
        var auditor = sample.auditor();
        var note = note(world, "First words");
        var opened = claim(world.official(), world.institution(), world.recommendation());
        var claim = ((OpenResult.Opened) opened).draft();

        assertThat(acting.call(auditor, () -> drafts.read(note.id()))).isPresent();
        assertThat(acting.call(auditor, () -> drafts.read(claim.id()))).isEmpty();
        assertThat(acting.call(world.contributor(), () -> drafts.read(claim.id())))
                .isEmpty();
        assertThatThrownBy(() -> save(note.id(), 1, note(world.recommendation(), "Mine"), auditor))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aGrantThatHasEndedOpensNothing() {
        var world = sample.world();
        var draft = note(world, "First words");
        db.sql("insert into role_grant_end (grant_id, ends_on, ended_by, ended_at)"
                        + " select id, valid_from, given_by, given_at from role_grant where actor_id = ?")
                .param(world.contributor().actor().id())
                .update();

        assertThat(acting.call(world.contributor(), () -> drafts.find(draft.id())))
                .isEmpty();
    }

    @Test
    void everyDeedLeavesAnEntry() {
        var world = sample.world();
        var who = world.contributor();
        var draft = newRecommendation(world);
        save(draft, 1, content(draft, world), who);
        acting.call(who, () -> drafts.undo(draft, 2));
        submit(draft, 3, who);
        acting.call(who, () -> drafts.takeBack(draft, 3));
        acting.call(who, () -> drafts.discard(draft, 3));
        acting.call(who, () -> drafts.restore(draft, 3));
        submit(draft, 3, who);
        acting.call(world.approver(), () -> drafts.giveBack(draft, 3, "Why?"));
        submit(draft, 3, who);
        acting.call(world.approver(), () -> gate.publish(draft, 3));

        assertThat(entries(draft))
                .containsExactly(
                        "DRAFT_OPENED DONE",
                        "DRAFT_SAVED DONE",
                        "DRAFT_UNDONE DONE",
                        "DRAFT_SUBMITTED DONE",
                        "DRAFT_TAKEN_BACK DONE",
                        "DRAFT_DISCARDED DONE",
                        "DRAFT_RESTORED DONE",
                        "DRAFT_SUBMITTED DONE",
                        "DRAFT_RETURNED DONE",
                        "DRAFT_SUBMITTED DONE",
                        "PUBLISHED DONE");
    }

    @Test
    void savingAgainAndAgainIsOneEntryUntilSomebodyElseOrAnHourComesBetween() {
        var world = sample.world();
        var draft = note(world, "First words").id();
        var colleague = sample.contributor(world.publication());
        save(draft, 1, note(world.recommendation(), "Second"), world.contributor());
        save(draft, 2, note(world.recommendation(), "Third"), world.contributor());
        assertThat(entries(draft)).containsExactly("DRAFT_OPENED DONE", "DRAFT_SAVED DONE");

        save(draft, 3, note(world.recommendation(), "Fourth"), colleague);
        save(draft, 4, note(world.recommendation(), "Fifth"), world.contributor());
        clock.advance(Duration.ofMinutes(61));
        save(draft, 5, note(world.recommendation(), "Sixth"), world.contributor());

        assertThat(entries(draft))
                .containsExactly(
                        "DRAFT_OPENED DONE",
                        "DRAFT_SAVED DONE",
                        "DRAFT_SAVED DONE",
                        "DRAFT_SAVED DONE",
                        "DRAFT_SAVED DONE");
    }

    @Test
    void refusedAttemptsLeaveAnEntryToo() {
        var world = sample.world();
        var stranger = sample.world().contributor();
        var draft = note(world, "First words").id();

        for (var deed : changes(note(world.recommendation(), "Mine"))) {
            acting.call(stranger, () -> deed.apply(draft, 1));
        }
        submit(draft, 1, stranger);
        acting.call(stranger, () -> gate.publish(draft, 1));

        assertThat(entries(draft))
                .containsExactly(
                        "DRAFT_OPENED DONE",
                        "DRAFT_SAVED REFUSED",
                        "DRAFT_UNDONE REFUSED",
                        "DRAFT_TAKEN_BACK REFUSED",
                        "DRAFT_DISCARDED REFUSED",
                        "DRAFT_RESTORED REFUSED",
                        "DRAFT_SUBMITTED REFUSED",
                        "PUBLISHED REFUSED");
    }

    @Test
    void deedAndEntryStandOrFallTogether() {
        var world = sample.world();
        var draft = note(world, "First words").id();

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            save(draft, 1, note(world.recommendation(), "Second words"), world.contributor());
            acting.call(world.contributor(), () -> gate.publish(draft, 2));
            assertThat(entries(draft)).hasSize(3);
            transaction.setRollbackOnly();
        });

        assertThat(words(draft, world.contributor())).isEqualTo("First words");
        assertThat(state(draft, world.contributor())).isEqualTo(DraftState.OPEN);
        assertThat(entries(draft)).containsExactly("DRAFT_OPENED DONE");
    }

    private DraftHeader note(Sample.World world, String words) {
        return sample.open(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        note(world.recommendation(), words)),
                world.contributor());
    }

    private UpdateContent note(RecommendationId of, String words) {
        return new UpdateContent(of, FuzzyDate.of(today.day()), Sample.words(words), Grounds.judgement());
    }

    private DraftId newRecommendation(Sample.World world) {
        var content = sample.recommendation("To be agreed", world.institution(), world.topic());
        return sample.open(
                        new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, content.id(), null, content),
                        world.contributor())
                .id();
    }

    private OpenResult claim(SignedIn official, InstitutionId institution, RecommendationId recommendation) {
        var content = new ClaimContent(recommendation, null, institution, null, null, null, null, null);
        return acting.call(
                official,
                () -> drafts.open(new NewDraft(DraftKind.CLAIM, null, institution, recommendation, null, content)));
    }

    /** All that changes a draft and is open to whoever drafts. */
    private List<BiFunction<DraftId, Integer, SaveResult>> changes(Record content) {
        return List.of(
                (id, version) -> drafts.save(id, version, content),
                (id, version) -> drafts.undo(id, version),
                (id, version) -> drafts.takeBack(id, version),
                (id, version) -> drafts.discard(id, version),
                (id, version) -> drafts.restore(id, version));
    }

    private List<SaveResult> deeds(DraftId id, int version, Sample.World world) {
        return changes(note(world.recommendation(), "More")).stream()
                .map(deed -> acting.call(world.contributor(), () -> deed.apply(id, version)))
                .toList();
    }

    private SaveResult save(DraftId id, int version, Record content, SignedIn who) {
        return acting.call(who, () -> drafts.save(id, version, content));
    }

    private PublishResult submit(DraftId id, int version, SignedIn who) {
        return acting.call(who, () -> drafts.submit(id, version));
    }

    private Record content(DraftId id, Sample.World world) {
        return page(id, world.contributor()).content();
    }

    private DraftPage page(DraftId id, SignedIn who) {
        return acting.call(who, () -> drafts.find(id)).orElseThrow();
    }

    private @Nullable String words(DraftId id, SignedIn who) {
        return wordsOf(page(id, who));
    }

    private static @Nullable String wordsOf(DraftPage page) {
        var note = ((UpdateContent) page.content()).note();
        return note == null ? null : note.in(note.source());
    }

    private int version(DraftId id, SignedIn who) {
        return page(id, who).header().version();
    }

    private DraftState state(DraftId id, SignedIn who) {
        return page(id, who).header().state();
    }

    private int countDrafts() {
        return db.sql("select count(*) from draft").query(Integer.class).single();
    }

    private List<String> entries(DraftId id) {
        return db.sql("select deed || ' ' || outcome from history_entry where subject_id = ? order by id")
                .param(id.id())
                .query(String.class)
                .list();
    }
}
