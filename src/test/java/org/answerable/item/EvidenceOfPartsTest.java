package org.answerable.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.board.Boards;
import org.answerable.drafting.NewDraft;
import org.answerable.evidence.EvidenceContent;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.recommendation.PartContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.Weighs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Evidence is recorded of the whole and speaks to milestones of its parts. */
@ProductTest
class EvidenceOfPartsTest {

    @Autowired
    Sample sample;

    @Autowired
    Items items;

    @Autowired
    Boards boards;

    @Autowired
    PublicPages pages;

    @Autowired
    Today today;

    @Test
    void thePageOfAPartShowsWhatItsMilestonesCount() {
        var world = sample.world();
        var whole = sample.recommendation("Mend the pipes", world.institution(), world.topic());
        var part = new PartContent(
                RecommendationId.next(),
                whole.reference() + "a",
                null,
                Grounds.judgement(),
                Sample.words("Find the leaks"),
                Sample.words("What the part asks"));
        var milestone = sample.milestone(part.id(), "The leaks are listed");
        publish(
                world,
                whole,
                milestone.id(),
                new RecommendationContent(
                        whole.id(),
                        whole.reference(),
                        null,
                        2,
                        whole.topics(),
                        whole.grounds(),
                        whole.title(),
                        whole.asks(),
                        List.of(part),
                        whole.owners(),
                        Stream.concat(whole.milestones().stream(), Stream.of(milestone))
                                .toList()));

        var ofPart = page(Objects.requireNonNull(part.reference()));
        assertThat(ofPart.milestones())
                .singleElement()
                .satisfies(rung -> assertThat(rung.evidence()).isEqualTo(1));
        assertThat(ofPart.evidence()).singleElement().satisfies(proof -> {
            assertThat(proof.shows().text()).isEqualTo("A list of leaks");
            assertThat(proof.milestones())
                    .as("only those that stand on the page")
                    .containsExactly(ofPart.milestones().getFirst().place());
        });
        assertThat(html(Objects.requireNonNull(part.reference())))
                .contains("<li>Recommendation " + whole.reference() + "</li>")
                .doesNotContain("No evidence has been published yet.");
        var ofWhole = page(Objects.requireNonNull(whole.reference()));
        assertThat(ofWhole.evidence())
                .extracting(proof -> proof.shows().text())
                .containsExactlyInAnyOrder("A list of leaks", "A plan");
        assertThat(ofWhole.evidence())
                .anySatisfy(proof -> assertThat(proof.milestones()).hasSize(2));
    }

    private void publish(World world, RecommendationContent whole, MilestoneId ofPart, RecommendationContent all) {
        sample.publish(
                new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, all.id(), null, all),
                world.contributor(),
                world.approver());
        var first = whole.milestones().getFirst().id();
        evidence(world, whole.id(), "A plan", List.of(first));
        evidence(world, whole.id(), "A list of leaks", List.of(first, ofPart));
    }

    private void evidence(World world, RecommendationId of, String shows, List<MilestoneId> milestones) {
        var content = new EvidenceContent(
                EvidenceId.next(),
                of,
                EvidenceKind.OFFICIAL_DOCUMENT,
                FuzzyDate.of(today.day()),
                Weighs.FOR,
                Reliability.B,
                Credibility.TWO,
                null,
                Sample.words(shows),
                milestones,
                new Grounds(Provenance.ELSEWHERE, sample.source(world, "Source of " + shows), null, false));
        sample.publish(
                new NewDraft(DraftKind.EVIDENCE, world.publication(), null, of, null, content),
                world.contributor(),
                null);
    }

    private ItemPage page(String reference) {
        return items.item(reference, Language.EN, boards.now()).orElseThrow();
    }

    private String html(String reference) {
        var visit = Visit.inside(Language.EN, boards.now(), "recommendations/" + reference);
        return new String(pages.item(reference, visit).orElseThrow(), StandardCharsets.UTF_8);
    }
}
