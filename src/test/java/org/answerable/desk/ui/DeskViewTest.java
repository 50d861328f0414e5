package org.answerable.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.IntStream;
import org.answerable.Sample;
import org.answerable.drafting.NewDraft;
import org.answerable.handover.HandoverContent;
import org.answerable.milestone.MoveContent;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;

class DeskViewTest extends DeskUiTest {

    @Test
    void whatWaitsStandsOnTheLeftAndTheThingItselfWithItsDeedOnTheRight() {
        var world = sample.world();
        overdue(world);
        signIn(world.contributor());

        navigate("desk", DeskView.class);
        assertThat(page()).contains("Waits for you (1)", "4 days overdue", world.reference(), "Your recommendations");

        follow("4 days overdue");
        assertThat(page()).contains("This milestone was due on", "promised by the owner");
        press("Move the milestone");

        assertThat(getCurrentView()).isInstanceOf(DraftView.class);
        assertThat(((MoveContent) draftOnPage().content()).milestone())
                .isEqualTo(world.milestones().getFirst());
    }

    @Test
    void aDutyWithoutAnOwnerIsPassedOnFromWhereItWaits() {
        var world = sample.world();
        sample.ends(world.institution(), today.day().minusDays(3));
        signIn(world.contributor());

        navigate("desk", DeskView.class);
        follow("Without an owner for 2 days");
        assertThat(page()).contains("Nobody has led this since");
        press("Record who took it over");

        assertThat(getCurrentView()).isInstanceOf(DraftView.class);
        var draft = (HandoverContent) draftOnPage().content();
        assertThat(draft.from()).isEqualTo(world.institution());
        assertThat(draft.duties()).containsExactly(world.recommendation());
    }

    @Test
    void whoeverLedAPartPassesThatOnAndNotTheWhole() {
        var divided = sample.owned();
        var world = divided.world();
        var led = sample.institution("Agency of Leaks " + Sample.next());
        var content = new HandoverContent(
                world.institution(),
                led,
                List.of(divided.part()),
                FuzzyDate.of(today.day().minusDays(20)),
                Sample.words("The law on leaks"),
                Grounds.judgement());
        sample.publish(
                new NewDraft(
                        DraftKind.HANDOVER,
                        world.publication(),
                        null,
                        world.recommendation(),
                        world.institution().id(),
                        content),
                world.contributor(),
                world.approver());
        sample.ends(world.institution(), today.day().minusDays(9));
        sample.ends(led, today.day().minusDays(3));
        signIn(world.contributor());

        navigate("desk", DeskView.class);
        assertThat(page()).contains("Waits for you (2)", "Without an owner for 8 days");
        follow("Without an owner for 2 days");
        press("Record who took it over");

        var draft = (HandoverContent) draftOnPage().content();
        assertThat(draft.from()).isEqualTo(led);
        assertThat(draft.duties()).containsExactly(divided.part());
    }

    @Test
    void whoOnlyReadsIsNotToldThatItWaitsForThem() {
        overdue(sample.world());
        signIn(sample.auditor());

        navigate("desk", DeskView.class);

        assertThat(page()).contains("What waits (", "4 days overdue").doesNotContain("Waits for you");
    }

    @Test
    void theAddressCarriesWhatIsShown() {
        var world = sample.world();
        overdue(world);
        signIn(world.contributor());
        var key = desk.queue(org.answerable.vocabulary.Language.EN, 0)
                .lines()
                .getFirst()
                .key();

        UI.getCurrent().navigate(DeskView.class, QueryParameters.of("show", key));
        assertThat(find(Button.class).withText("Move the milestone").all()).hasSize(1);

        UI.getCurrent().navigate(DeskView.class, QueryParameters.of("show", "something.else"));
        assertThat(page()).contains("no longer waits for you");
    }

    @Test
    void nobodySeesWhatWaitsForOthers() {
        overdue(sample.world());
        signIn(sample.world().contributor());

        navigate("desk", DeskView.class);

        assertThat(page()).contains("Nothing waits for you.");
    }

    @Test
    void anAuditorSeesWhatWaitsAndHasNoDeeds() {
        var world = sample.world();
        overdue(world);
        var auditor = sample.auditor();
        signIn(auditor);
        // Others leave work waiting, too: it may stand on a later page.
        var queue = IntStream.iterate(0, page -> page + 1)
                .mapToObj(page -> desk.queue(Language.EN, page))
                .takeWhile(page -> !page.lines().isEmpty())
                .filter(page ->
                        page.lines().stream().anyMatch(line -> world.reference().equals(line.reference())))
                .findFirst()
                .orElseThrow();
        var key = queue.lines().stream()
                .filter(line -> world.reference().equals(line.reference()))
                .findFirst()
                .orElseThrow()
                .key();

        UI.getCurrent().navigate(DeskView.class, QueueList.at(key, queue.page()));

        assertThat(page()).contains("This milestone was due on");
        assertThat(find(Button.class).withText("Move the milestone").all()).isEmpty();
    }

    private void follow(String words) {
        var link = find(RouterLink.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow();
        test(link).click();
    }

    private void overdue(Sample.World world) {
        var content = new MoveContent(
                world.milestones().getFirst(),
                FuzzyDate.of(today.day()),
                null,
                FuzzyDate.of(today.day().minusDays(4)),
                DateOrigin.PROMISED,
                Sample.words("Because"),
                sample.said(world));
        sample.publish(
                new NewDraft(
                        DraftKind.MILESTONE_MOVE, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                null);
    }
}
