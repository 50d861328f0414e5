package org.answerable.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.answerable.Sample;
import org.answerable.desk.Previews;
import org.answerable.drafting.NewDraft;
import org.answerable.handover.HandoverContent;
import org.answerable.milestone.MoveContent;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.wording.RewordingContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At the desk: duties that pass on, dates that moved, and what a second person sees of them before agreeing. */
class PassingOnTest extends DeskUiTest {

    @Autowired
    Previews previews;

    @Test
    @SuppressWarnings("unchecked") // the label says of what
    void aDutyIsHandedOverFromTheOwnerInOneForm() {
        var world = sample.world();
        var other = sample.another(world, world.institution());
        var successor = sample.institution("Agency of Numbers " + Sample.next());
        signIn(world.contributor());
        openWorkplace(world, "owners");

        press("Hand the duty over");

        assertThat(page())
                .contains("Duties of “Health Department")
                .contains("the successor counts as not asked until you ask it");
        var duties = (CheckboxGroup<RecommendationId>) labelled(CheckboxGroup.class, "Which duties");
        assertThat(duties.getValue()).containsExactly(world.recommendation());
        assertThat(duties.getListDataView().getItems())
                .containsExactlyInAnyOrder(world.recommendation(), other.recommendation());
        test(duties).selectItem(duties.getItemLabelGenerator().apply(other.recommendation()));
        var to = (ComboBox<InstitutionId>) labelled(ComboBox.class, "To");
        test(to).selectItem(to.getItemLabelGenerator().apply(successor));
        write("Reason", "The law on ministries");

        var content = (HandoverContent) draftOnPage().content();
        assertThat(content.to()).isEqualTo(successor);
        assertThat(content.duties()).containsExactlyInAnyOrder(world.recommendation(), other.recommendation());
        assertThat(find(Button.class).withText("Publish").all())
                .as("it needs a second person")
                .isEmpty();
    }

    @Test
    void whoApprovesSeesTheDifferenceAndTheReason() {
        var world = sample.world();
        var title = desk(world);
        var draft = sample.open(
                new NewDraft(
                        DraftKind.REWORDING,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new RewordingContent(
                                title,
                                Map.of(Language.EN, "Entirely other"),
                                Language.EN,
                                null,
                                Sample.words("Because"))),
                world.contributor());

        var shown = acting.call(world.approver(), () -> previews.of(draft.id()))
                .orElseThrow()
                .shown();

        assertThat(Objects.requireNonNull(shown).get(Language.EN))
                .contains("How the words changed", "<del>", "<ins", "Entirely other", "Because", "what-is-new");
    }

    @Test
    void theFirstDateAndTheSlipsStandWithTheMilestone() {
        var world = sample.world();
        due(world, 30);
        due(world, 61);
        signIn(world.contributor());

        openWorkplace(world, "milestones");

        assertThat(page()).contains("first date:", "put off once, by 31 days", "(promised by the owner)");
    }

    private org.answerable.vocabulary.TextId desk(Sample.World world) {
        return acting.call(world.contributor(), () -> desk.texts(world.recommendation())).stream()
                .filter(text -> text.kind().equals("recommendation.title"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void due(Sample.World world, int days) {
        sample.publish(
                new NewDraft(
                        DraftKind.MILESTONE_MOVE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new MoveContent(
                                world.milestones().getFirst(),
                                FuzzyDate.of(today.day()),
                                null,
                                FuzzyDate.of(today.day().plusDays(days)),
                                DateOrigin.PROMISED,
                                Sample.words("Promised"),
                                sample.spoken(world))),
                world.contributor(),
                null);
    }

    @Test
    void aHandOverThatIsPublishedStandsInTheStory() {
        var world = sample.world();
        var successor = sample.institution("Agency of Numbers " + Sample.next());
        sample.publish(
                new NewDraft(
                        DraftKind.HANDOVER,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new HandoverContent(
                                world.institution(),
                                successor,
                                List.of(world.recommendation()),
                                FuzzyDate.of(today.day()),
                                Sample.words("The law on ministries"),
                                Grounds.judgement())),
                world.contributor(),
                world.approver());
        signIn(world.contributor());

        openWorkplace(world, "story");

        assertThat(page()).contains("Hand-over of a duty", "Agency of Numbers", "The law on ministries");
    }
}
