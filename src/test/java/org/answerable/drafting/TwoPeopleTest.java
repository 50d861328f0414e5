package org.answerable.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.access.SignedIn;
import org.answerable.administration.Institutions;
import org.answerable.administration.Publications;
import org.answerable.assessment.AssessmentContent;
import org.answerable.milestone.MoveContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TopicId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who must not be alone with a draft, and who must not touch it at all. */
@ProductTest
class TwoPeopleTest {

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    Publications publications;

    @Autowired
    Institutions institutions;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Test
    void aPublishedDisclosureOfInterestsIsNotRewrittenByOneAdministrator() {
        var publication = sample.publication("paper-" + Sample.next(), TopicId.next());

        aSecondAdministratorAgrees(() -> publications.draft(publication).orElseThrow());

        assertThat(db.sql("select count(*) from publication_edition where publication_id = ?")
                        .param(publication.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aPublishedDutyToAnswerIsNotChangedByOneAdministrator() {
        var institution = sample.institution("Ministry of Bridges");

        aSecondAdministratorAgrees(() -> institutions.draft(institution).orElseThrow());
    }

    private void aSecondAdministratorAgrees(Supplier<DraftId> begin) {
        var first = sample.administrator();
        var second = sample.administrator();
        var draft = sample.as(first, begin);

        assertThat(publish(draft, first)).isEqualTo(new PublishResult.Closed(DraftState.OPEN));
        assertThat(page(draft, first).secondPerson()).isTrue();
        assertThat(submit(draft, first)).isInstanceOf(PublishResult.Submitted.class);
        assertThat(publish(draft, first)).isInstanceOf(PublishResult.SamePerson.class);
        assertThat(publish(draft, second)).isInstanceOf(PublishResult.Published.class);
        assertThat(db.sql("select drafted_by, approved_by from approval where draft_id = ?")
                        .param(draft.id())
                        .query()
                        .singleRow())
                .isEqualTo(Map.of(
                        "drafted_by",
                        first.actor().id(),
                        "approved_by",
                        second.actor().id()));
    }

    @Test
    void noMilestoneIsDroppedOrTakenUpAgainByOnePerson() {
        var world = sample.world();
        var drop = move(world, MilestoneState.DROPPED);

        assertThat(publish(drop, world.contributor())).isInstanceOf(PublishResult.NotThere.class);
        assertThat(submit(drop, world.contributor())).isInstanceOf(PublishResult.Submitted.class);
        assertThat(publish(drop, world.approver())).isInstanceOf(PublishResult.Published.class);

        var again = move(world, MilestoneState.UNDER_WAY);
        assertThat(publish(again, world.contributor())).isInstanceOf(PublishResult.NotThere.class);
        assertThat(submit(again, world.contributor())).isInstanceOf(PublishResult.Submitted.class);
        assertThat(publish(again, world.approver())).isInstanceOf(PublishResult.Published.class);

        var reached = move(world, MilestoneState.REACHED);
        assertThat(publish(reached, world.contributor())).isInstanceOf(PublishResult.Published.class);
    }

    private DraftId move(Sample.World world, MilestoneState state) {
        var content = new MoveContent(
                world.milestones().getFirst(),
                FuzzyDate.of(today.day()),
                state,
                null,
                null,
                Sample.words("Why"),
                Grounds.judgement());
        return sample.open(
                        new NewDraft(
                                DraftKind.MILESTONE_MOVE,
                                world.publication(),
                                null,
                                world.recommendation(),
                                null,
                                content),
                        world.contributor())
                .id();
    }

    @Test
    void ofTwoFirstEditionsOnlyOneIsPublishedByOnePerson() {
        var administrator = sample.administrator();
        var institution = sample.institution("Ministry of Tunnels");
        var other = sample.as(administrator, () -> institutions.add("i-" + Sample.next()));
        var content = page(
                        sample.as(
                                administrator,
                                () -> institutions.draft(institution).orElseThrow()),
                        administrator)
                .content();
        var id = ((org.answerable.administration.AddResult.Added<InstitutionId>) other).id();
        var draft = new NewDraft(DraftKind.INSTITUTION, null, id, null, null, content);
        var one = sample.open(draft, administrator).id();
        var two = sample.open(draft, administrator).id();

        assertThat(page(two, administrator).secondPerson()).isFalse();
        assertThat(publish(one, administrator)).isInstanceOf(PublishResult.Published.class);
        assertThat(publish(two, administrator)).isEqualTo(new PublishResult.Closed(DraftState.OPEN));
    }

    @Test
    void whoeverSpeaksForAnOwnerNeitherDraftsNorSavesNorSubmitsNorPublishes() {
        var world = sample.world();
        var colleague = sample.contributor(world.publication());
        var note = new NewDraft(
                DraftKind.UPDATE,
                world.publication(),
                null,
                world.recommendation(),
                null,
                new UpdateContent(
                        world.recommendation(),
                        FuzzyDate.of(today.day()),
                        Sample.words("All is well"),
                        Grounds.judgement()));
        var assessment = new NewDraft(
                DraftKind.ASSESSMENT,
                world.publication(),
                null,
                world.recommendation(),
                null,
                new AssessmentContent(
                        world.recommendation(),
                        Status.IN_PROGRESS,
                        FuzzyDate.of(today.day()),
                        Sample.words("All is well"),
                        null,
                        List.of(),
                        Grounds.judgement()));
        var begun = sample.open(note, colleague);
        var judged = sample.open(assessment, colleague);
        speaksLater(colleague, world.institution());

        for (var draft : List.of(
                note,
                assessment,
                new NewDraft(
                        DraftKind.MILESTONE_MOVE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new MoveContent(
                                world.milestones().getFirst(),
                                FuzzyDate.of(today.day()),
                                MilestoneState.REACHED,
                                null,
                                null,
                                Sample.words("Seen"),
                                Grounds.judgement())))) {
            assertThat(sample.as(colleague, () -> drafts.open(draft)))
                    .as(draft.kind().name())
                    .isInstanceOf(OpenResult.ConflictOfInterest.class);
        }
        assertThat(sample.as(colleague, () -> drafts.save(begun.id(), 1, note.content())))
                .isInstanceOf(SaveResult.ConflictOfInterest.class);
        assertThat(submit(judged.id(), colleague)).isInstanceOf(PublishResult.ConflictOfInterest.class);
        assertThat(publish(begun.id(), colleague)).isInstanceOf(PublishResult.ConflictOfInterest.class);
        assertThat(sample.as(colleague, () -> drafts.discard(begun.id(), 1))).isInstanceOf(SaveResult.Kept.class);
        assertThat(db.sql("select deed from history_entry where subject_id in (?, ?) and outcome = 'REFUSED'")
                        .params(begun.id().id(), judged.id().id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("DRAFT_SAVED", "DRAFT_SUBMITTED", "PUBLISHED");
    }

    @Test
    void whoeverSpeaksForAnOwnerThatARecommendationNamesDoesNotAgreeToIt() {
        var world = sample.world();
        var institution = sample.institution("Elsewhere");
        var content = sample.recommendation("Mend it", institution, world.topic());
        var draft = sample.open(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, content.id(), null, content),
                world.contributor());
        submit(draft.id(), world.contributor());
        speaksLater(world.approver(), institution);

        assertThat(publish(draft.id(), world.approver())).isInstanceOf(PublishResult.ConflictOfInterest.class);
        assertThat(publish(draft.id(), sample.approver(world.publication())))
                .isInstanceOf(PublishResult.Published.class);
    }

    /** As where the institution became an owner after the grant: nobody gives such a grant knowingly. */
    private void speaksLater(SignedIn who, InstitutionId institution) {
        db.sql("""
                        insert into role_grant (id, actor_id, role, institution_id, valid_from, given_by, given_at)
                        select ?, ?, ?, ?, valid_from, given_by, given_at from role_grant
                        where actor_id = ? order by given_at fetch first row only
                        """)
                .params(
                        java.util.UUID.randomUUID(),
                        who.actor().id(),
                        Role.OFFICIAL.name(),
                        institution.id(),
                        who.actor().id())
                .update();
    }

    private DraftPage page(DraftId id, SignedIn who) {
        return sample.as(who, () -> drafts.find(id)).orElseThrow();
    }

    private PublishResult submit(DraftId id, SignedIn who) {
        return sample.as(who, () -> drafts.submit(id, 1));
    }

    private PublishResult publish(DraftId id, SignedIn who) {
        return sample.as(who, () -> gate.publish(id, 1));
    }
}
