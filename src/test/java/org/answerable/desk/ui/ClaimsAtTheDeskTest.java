package org.answerable.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.IFrame;
import org.answerable.Claims;
import org.answerable.Sample;
import org.answerable.claim.StatedClaimContent;
import org.answerable.desk.Workplace.Said;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;

/** What owners say about progress, at the desk: recorded from a source, and held against what is being assessed. */
class ClaimsAtTheDeskTest extends DeskUiTest {

    @Test
    void whatAnOwnerSaidElsewhereIsRecordedWithItsSourceSeenBeforehandAndPublished() {
        var world = sample.world();
        var source = sample.source(world, "Statement of the ministry", EvidenceKind.OFFICIAL_STATEMENT);
        signIn(world.contributor());
        openWorkplace(world, "owners");

        press("Record what an owner says about progress");
        assertThat(page()).contains("Word for word, in the language in which it was said");
        select("Who said it", owner(world));
        select("How", "By public statement");
        date("Said on", "3 March 2026");
        pick("How far it is, according to the institution", "In progress");
        write("The words", "We have begun.");
        press("Preview");
        assertThat(page()).contains("Name the source: what was said elsewhere needs one.");

        var said = (StatedClaimContent) draftOnPage().content();
        assertThat(said.channel()).isEqualTo(Channel.PUBLIC_STATEMENT);
        assertThat(said.status()).isEqualTo(Status.IN_PROGRESS);
        var whole = new StatedClaimContent(
                said.of(),
                said.milestone(),
                said.institution(),
                said.on(),
                said.status(),
                said.channel(),
                said.words(),
                source);
        var header = draftOnPage().header();
        drafts.save(header.id(), header.version(), whole);
        openDraft(header.id());
        press("Preview");
        assertThat(find(IFrame.class).all())
                .isNotEmpty()
                .allSatisfy(frame -> assertThat(frame.getElement().getAttribute("srcdoc"))
                        .contains("We have begun.", "Gazette of Nowhere"));
        assertThat(published(world).claims()).isEmpty();
        press("Publish");

        assertThat(published(world).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.current()).isTrue());
    }

    @Test
    void whoeverAssessesSeesTheClaimAndIsToldBeforehandThatAReasonWillBeAsked() {
        var world = sample.world();
        sample.verified(world);
        var claims = new Claims(sample, world);
        claims.report(Status.SUBSTANTIALLY_IMPLEMENTED, today.day(), "Skoro gotovo.");
        var draft = sample.open(
                claims.finding(world.recommendation(), Status.SUBSTANTIALLY_IMPLEMENTED, today.day(), null),
                world.contributor());
        signIn(world.contributor());
        openDraft(draft.id());
        assertThat(page()).contains("Skoro gotovo.").doesNotContain("you will be asked for the reason");

        pick("Status", "In progress");
        assertThat(page())
                .contains("This status differs from what an owner claims: before publishing you will be asked");
        pick("Status", "Implemented");
        assertThat(page()).contains("differs from what an owner claims and from the milestones");
    }

    @Test
    void theLastWordCountsAndTheEarlierStaysInSight() {
        var world = sample.world();
        var claims = new Claims(sample, world);
        claims.report(Status.NOT_STARTED, today.day().minusDays(5), "Nismo počeli.");
        claims.report(Status.IN_PROGRESS, today.day(), "Radimo.");
        claims.report(world.milestones().getFirst(), Status.IN_PROGRESS, today.day());
        signIn(world.contributor());

        assertThat(published(world).claims()).extracting(Said::current).containsExactlyInAnyOrder(true, true, false);
        openWorkplace(world, "owners");
        assertThat(page())
                .contains("Nismo počeli.", "Radimo.", "earlier; a later one counts")
                .contains("milestone “Step 1 of");
    }

    private String owner(Sample.World world) {
        return published(world).owners().getFirst().name().text();
    }
}
