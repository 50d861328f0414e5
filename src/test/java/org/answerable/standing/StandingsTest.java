package org.answerable.standing;

import static org.assertj.core.api.Assertions.assertThat;

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
        var stored = all();

        standings.rebuild();

        assertThat(stored).isNotEmpty();
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
        return db.sql("select * from standing where recommendation_id = ? order by act")
                .param(world.recommendation().id())
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> all() {
        return db.sql("select * from standing order by recommendation_id, act")
                .query()
                .listOfRows();
    }
}
