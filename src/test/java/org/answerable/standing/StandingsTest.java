package org.answerable.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.access.ActingAs;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.language.Wording;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class StandingsTest {

    @Autowired
    Sample sample;

    @Autowired
    Standings standings;

    @Autowired
    JdbcClient db;

    @Autowired
    Gate gate;

    @Autowired
    ActingAs acting;

    @Autowired
    Today today;

    @Test
    void eachActEndsOneRowAndBeginsAnother() {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "Begun");

        var rows = rows(world);
        assertThat(rows).extracting(row -> row.get("status")).containsExactly(null, "IN_PROGRESS");
        assertThat(rows.get(0).get("until_act")).isEqualTo(rows.get(1).get("act"));
        assertThat(rows.get(1)).containsEntry("until_act", Long.MAX_VALUE).containsEntry("milestones", 3);
    }

    @Test
    void whatIsRebuiltFromTheFactsIsWhatWasStored() {
        var world = sample.world();
        sample.evidence(world, "A list was published");
        sample.assessment(world, Status.IN_PROGRESS, "Begun");
        sample.update(world, "A hearing was held");
        sample.assessment(world, Status.SUBSTANTIALLY_IMPLEMENTED, "Nearly there");
        sample.assessment(world, Status.NOT_STARTED, "Seen later", today.day().minusDays(50));
        var stored = all();

        standings.rebuild();

        assertThat(stored).isNotEmpty();
        assertThat(all()).isEqualTo(stored);
    }

    @Test
    void whatWasTrueEarlierChangesThePastAsKnownNowAndNotAsKnownThen() {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "Begun", today.day().minusDays(20));
        var late = sample.assessment(
                world, Status.NOT_STARTED, "Nothing had been done", today.day().minusDays(40));

        assertThat(rows(world, today.day().minusDays(41)))
                .extracting(row -> row.get("status"))
                .containsOnlyNulls();
        var past = rows(world, today.day().minusDays(30));
        assertThat(past.getLast())
                .containsEntry("status", "NOT_STARTED")
                .containsEntry("act", late.number().number());
        assertThat(past.get(past.size() - 2))
                .containsEntry("status", null)
                .containsEntry("until_act", late.number().number());
        assertThat(rows(world, today.day().minusDays(10)).getLast()).containsEntry("status", "IN_PROGRESS");
        assertThat(rows(world).getLast()).containsEntry("status", "IN_PROGRESS");
    }

    @Test
    void daysOfWhichAnActSaysNothingNewKeepTheirRow() {
        var world = sample.world();
        sample.assessment(world, Status.NOT_STARTED, "Not begun", today.day().minusDays(50));
        var second = sample.assessment(
                world, Status.NOT_STARTED, "Still not begun", today.day().minusDays(30));
        sample.assessment(world, Status.IN_PROGRESS, "Begun", today.day().minusDays(10));

        assertThat(rows(world, today.day().minusDays(40)).getLast())
                .containsEntry("act", second.number().number())
                .containsEntry("until_act", Long.MAX_VALUE);
        assertThat(rows(world, today.day().minusDays(5)).getLast()).containsEntry("status", "IN_PROGRESS");
    }

    @Test
    void nothingStandsStillBeforeItIsPublished() {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "Begun", today.day().minusDays(400));

        assertThat(rows(world, today.day().minusDays(1)).getLast())
                .containsEntry("status", "IN_PROGRESS")
                .containsEntry("stalled_from", null);
        assertThat(rows(world).getLast())
                .extractingByKey("stalled_from")
                .hasToString(today.day().plusDays(Standing.STALLED_AFTER_DAYS) + "");
    }

    @Test
    void fromTheDayOnWhichAMilestoneWasFoundReachedItIsNotOverdueUnlessWeFoundOtherwise() {
        var world = sample.world();
        var reached = today.day().minusDays(10);
        sample.promised(
                world, today.day().minusDays(60), FuzzyDate.of(today.day().minusDays(30)));
        sample.moved(world, MilestoneState.REACHED, reached);

        assertThat(rows(world, reached.minusDays(1)).getLast())
                .extractingByKey("overdue_from")
                .hasToString(today.day().minusDays(29) + "");
        assertThat(rows(world, reached).getLast()).containsEntry("overdue_from", null);

        sample.verification(world, world.milestones().getFirst(), false);

        assertThat(rows(world).getLast())
                .extractingByKey("overdue_from")
                .hasToString(today.day().minusDays(29) + "");
        assertThat(rows(world, reached).getLast()).containsEntry("overdue_from", null);
    }

    @Test
    void beforeAnyNewsNothingIsStalled() {
        var world = sample.world();

        assertThat(rows(world, LocalDate.of(2001, 1, 1)))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("stalled_from", null).containsEntry("milestones", 3));
    }

    @Test
    void eachDayHasOneRowFromTheBeginningToTheEnd() {
        var world = sample.world();
        sample.assessment(world, Status.NOT_STARTED, "Not begun", today.day().minusDays(30));
        sample.update(world, "A hearing was held");

        var days = db.sql("""
                        select valid_from, valid_until from standing
                        where recommendation_id = ? and until_act = 9223372036854775807 order by valid_from""")
                .param(world.recommendation().id())
                .query((row, _) -> List.of(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();

        assertThat(days.getFirst().getFirst()).isEqualTo(Span.BEGINNING);
        assertThat(days.getLast().getLast()).isEqualTo(Span.END);
        for (var next = 1; next < days.size(); next++) {
            assertThat(days.get(next).getFirst()).isEqualTo(days.get(next - 1).getLast());
        }
    }

    @Test
    void whatAMigrationThrewAwayIsMadeAgain() {
        sample.assessment(sample.world(), Status.IN_PROGRESS, "Begun");
        var stored = all();
        db.sql("delete from standing").update();

        standings.makeMissing();

        assertThat(all()).isEqualTo(stored);
    }

    @Test
    void whenItsOnlyOwnerEndsARecommendationIsOrphaned() {
        var world = sample.world();
        sample.ends(world.institution(), null);
        assertThat(rows(world)).as("a new record is no news of it").hasSize(1);

        sample.ends(world.institution(), today.day());

        assertThat(rows(world).getLast())
                .extractingByKey("orphaned_from")
                .hasToString(today.day().plusDays(1) + "");
        sample.ends(world.institution(), null);
        assertThat(rows(world).getLast()).containsEntry("orphaned_from", null);
    }

    @Test
    void aPreviewLeavesNothingBehind() {
        var world = sample.world();
        var before = all();
        var draft = sample.open(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        world.recommendation(),
                        null,
                        new UpdateContent(
                                world.recommendation(),
                                FuzzyDate.of(today.day()),
                                Wording.of(org.answerable.vocabulary.Language.EN, "Seen only in the preview"),
                                Grounds.judgement())),
                world.contributor());

        var seen = acting.call(world.contributor(), () -> gate.preview(draft.id(), act -> notes(world)));

        assertThat(seen.orElseThrow().shown()).isEqualTo(1);
        assertThat(notes(world)).isZero();
        assertThat(all()).isEqualTo(before);
    }

    private int notes(Sample.World world) {
        return db.sql("select count(*) from update_note where recommendation_id = ?")
                .param(world.recommendation().id())
                .query(Integer.class)
                .single();
    }

    private List<Map<String, Object>> rows(Sample.World world) {
        return rows(world, today.day());
    }

    /** What was said of a day, one act after the other. */
    private List<Map<String, Object>> rows(Sample.World world, LocalDate day) {
        return db.sql("""
                        select * from standing
                        where recommendation_id = ? and valid_from <= ? and valid_until > ?
                        order by act""").params(world.recommendation().id(), day, day).query().listOfRows();
    }

    private List<Map<String, Object>> all() {
        return db.sql("select * from standing order by recommendation_id, act, valid_from")
                .query()
                .listOfRows();
    }
}
