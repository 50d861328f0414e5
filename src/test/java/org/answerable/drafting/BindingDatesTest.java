package org.answerable.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.question.QuestionContent;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A date by which somebody can be late says on what it rests: a promise on the owner's own words, a duty on its law. */
@ProductTest
class BindingDatesTest {

    @Autowired
    Sample sample;

    @Autowired
    Gate gate;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    @Test
    void aPromiseNeedsTheOwnersOwnWordsOrThePaper() {
        var world = sample.world();
        var reported = new Grounds(
                Provenance.ELSEWHERE,
                sample.source(world, "They are said to have promised", EvidenceKind.MEDIA_REPORT),
                null,
                false);

        assertThat(problems(world, moved(world, DateOrigin.PROMISED, Grounds.judgement())))
                .containsExactly(Problem.of("grounds", "problem.promiseNeedsSource"));
        assertThat(problems(world, moved(world, DateOrigin.PROMISED, reported)))
                .containsExactly(Problem.of("grounds", "problem.sourceSecondHand"));
        assertThat(problems(world, moved(world, DateOrigin.PROMISED, sample.said(world))))
                .isEmpty();
    }

    @Test
    void aDateSetByLawNeedsTheLaw() {
        var world = sample.world();

        assertThat(problems(world, moved(world, DateOrigin.LEGAL, Grounds.judgement())))
                .containsExactly(Problem.of("grounds", "problem.lawNeedsSource"));
        assertThat(problems(world, moved(world, DateOrigin.LEGAL, sample.said(world))))
                .isEmpty();
        assertThat(problems(world, moved(world, DateOrigin.OURS, Grounds.judgement())))
                .isEmpty();
    }

    @Test
    void aQuestionThatIsDueByLawOrByPromiseSaysByWhich() {
        var world = sample.world();

        for (var origin : List.of(DateOrigin.LEGAL, DateOrigin.PROMISED)) {
            assertThat(problems(world, asked(world, origin, null)))
                    .containsExactly(Problem.of("dueBasis", "problem.basisNeeded"));
            assertThat(problems(world, asked(world, origin, Sample.words("Law on letters"))))
                    .isEmpty();
        }
        assertThat(problems(world, asked(world, DateOrigin.OURS, null))).isEmpty();
    }

    @Test
    void theFirstDatesOfARecommendationAreHeldToTheSame() {
        var world = sample.world();
        var grounds = "milestones[0].grounds";

        assertThat(problems(world, recommended(world, DateOrigin.PROMISED, null)))
                .containsExactly(Problem.of(grounds, "problem.promiseNeedsSource"));
        assertThat(problems(world, recommended(world, DateOrigin.PROMISED, Sample.words("They said so"))))
                .containsExactly(Problem.of(grounds, "problem.promiseNeedsSource"));
        assertThat(problems(world, recommended(world, DateOrigin.LEGAL, null)))
                .containsExactly(Problem.of(grounds, "problem.lawNeedsSource"));
        assertThat(problems(world, recommended(world, DateOrigin.LEGAL, Sample.words("Law on roads, article 3"))))
                .isEmpty();
        assertThat(problems(world, recommended(world, DateOrigin.OURS, null))).isEmpty();
    }

    @Test
    void theDatabaseRefusesThemToo() {
        var world = sample.world();
        sample.promised(world, today.day(), FuzzyDate.of(today.day()));

        assertThatThrownBy(() -> db.sql("""
                        insert into milestone_date (id, milestone_id, act, true_from, true_precision, due_on,
                            due_precision, origin, reason_text, provenance, expert_must_confirm)
                        select cast(? as uuid), milestone_id, act, true_from, true_precision, due_on, due_precision,
                            origin, reason_text, 'JUDGEMENT', true
                        from milestone_date where milestone_id = ?""")
                        .params(UUID.randomUUID(), world.milestones().getFirst().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("milestone_date_promise_said");
    }

    private List<Problem> problems(Sample.World world, NewDraft content) {
        var draft = sample.open(content, world.contributor());
        return sample.as(world.contributor(), () -> gate.preview(draft.id(), act -> act))
                .orElseThrow()
                .problems();
    }

    private NewDraft moved(Sample.World world, DateOrigin origin, Grounds grounds) {
        return draft(
                world,
                DraftKind.MILESTONE_MOVE,
                new MoveContent(
                        world.milestones().getFirst(),
                        FuzzyDate.of(today.day()),
                        null,
                        FuzzyDate.of(today.day().plusDays(9)),
                        origin,
                        Sample.words("Because"),
                        grounds));
    }

    private NewDraft asked(Sample.World world, DateOrigin origin, @Nullable Wording basis) {
        return draft(
                world,
                DraftKind.QUESTION,
                new QuestionContent(
                        world.recommendation(),
                        world.institution(),
                        FuzzyDate.of(today.day()),
                        Channel.LETTER,
                        today.day().plusDays(14),
                        origin,
                        Sample.words("How far are you?"),
                        basis));
    }

    private NewDraft recommended(Sample.World world, DateOrigin origin, @Nullable Wording reason) {
        var content = sample.recommendation("Another one", world.institution(), world.topic());
        var first = content.milestones().getFirst();
        var dated = new MilestoneContent(
                first.id(),
                first.of(),
                first.title(),
                first.doneWhen(),
                first.power(),
                first.weight(),
                first.outcome(),
                Grounds.judgement(),
                null,
                null,
                FuzzyDate.of(today.day().plusDays(9)),
                origin,
                reason);
        return new NewDraft(
                DraftKind.RECOMMENDATION,
                world.publication(),
                null,
                content.id(),
                null,
                new RecommendationContent(
                        content.id(),
                        content.reference(),
                        null,
                        2,
                        content.topics(),
                        content.grounds(),
                        content.title(),
                        content.asks(),
                        List.of(),
                        content.owners(),
                        List.of(dated)));
    }

    private static NewDraft draft(Sample.World world, DraftKind kind, Record content) {
        return new NewDraft(kind, world.publication(), null, world.recommendation(), null, content);
    }
}
