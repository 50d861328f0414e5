package org.answerable.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.answerable.Happenings;
import org.answerable.Measuring;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.access.ActingAs;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.Unit;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class IndicatorsTest {

    @Autowired
    Sample sample;

    @Autowired
    Today today;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient db;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Sample.World world;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Measuring measuring;

    @BeforeEach
    void aWorldToMeasure() {
        world = sample.world();
        measuring = new Measuring(sample, today, world);
    }

    @Test
    void aNumberKeepsTheDecimalsWithWhichItWasGiven() {
        var indicator = measuring.indicator("Trust", "60.0");
        var series = Measuring.series("Barometer");
        measuring.value(indicator, series, "14.2", measuring.ago(30));
        measuring.value(indicator, SeriesContent.published(series.id()), "14.20", measuring.ago(20));
        measuring.value(indicator, SeriesContent.published(series.id()), "77", measuring.ago(10));

        assertThat(db.sql("select amount, decimals from indicator_value where indicator_id = ? order by true_from")
                        .param(indicator.id())
                        .query((row, _) -> row.getBigDecimal(1).setScale(row.getInt(2)))
                        .list())
                .containsExactly(new BigDecimal("14.2"), new BigDecimal("14.20"), new BigDecimal("77"));
        assertThat(db.sql("select decimals from indicator_target where indicator_id = ?")
                        .param(indicator.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDraftKeepsThemToo() {
        var indicator = measuring.indicator("Trust", (String) null);
        var content = measuring.content(
                indicator, Measuring.series("Barometer"), null, "14.20", FuzzyDate.of(measuring.ago(3)));
        var draft = sample.open(measuring.draft(DraftKind.INDICATOR_VALUE, content), world.contributor());

        var kept = sample.as(world.contributor(), () -> drafts.find(draft.id()).map(DraftPage::content));

        assertThat(kept).contains(content);
    }

    @Test
    void nobodyPublishesAnIndicatorATargetOrAValueAlone() {
        var indicator = measuring.indicator("Trust", (String) null);
        var value = measuring.content(
                indicator, Measuring.series("Barometer"), null, "14.2", FuzzyDate.of(measuring.ago(3)));
        for (var draft : List.of(
                measuring.draft(DraftKind.INDICATOR, measuring.content("Another", Unit.PERCENT, Better.LOWER, null)),
                measuring.draft(DraftKind.INDICATOR_TARGET, target(indicator, "60")),
                measuring.draft(DraftKind.INDICATOR_VALUE, value))) {
            var opened = sample.open(draft, world.approver());

            assertThat(sample.as(world.approver(), () -> gate.publish(opened.id(), 1)))
                    .as("not submitted")
                    .isInstanceOf(PublishResult.Closed.class);
            sample.as(world.approver(), () -> drafts.submit(opened.id(), 1));
            assertThat(sample.as(world.approver(), () -> gate.publish(opened.id(), 1)))
                    .isInstanceOf(PublishResult.SamePerson.class);
        }
    }

    @Test
    void aValueOfOurOwnJudgementIsNone() {
        var indicator = measuring.indicator("Trust", (String) null);
        var it = measuring.content(indicator, Measuring.series("Barometer"), null, "50", now());

        assertThat(problems(with(it, it.amount(), false, null, Grounds.judgement())))
                .containsExactly(tuple("grounds", "problem.numberFromSomewhere"));
    }

    @Test
    void whatIsKnownOfFewerThanTenPeopleIsNeitherToldNorKept() {
        var people = measuring.indicator("Officers who stayed", Unit.PEOPLE);
        var share = measuring.indicator("Share who stayed", (String) null);
        var few = measuring.content(people, Measuring.series("Register"), null, "9", now());
        var many = measuring.content(people, few.series(), null, "10", now());
        var ofFew = measuring.content(share, Measuring.series("Register"), null, "50", now());

        assertThat(problems(few)).containsExactly(tuple("amount", "problem.fewPeople"));
        assertThat(problems(many)).isEmpty();
        assertThat(problems(with(ofFew, ofFew.amount(), false, 9, ofFew.grounds())))
                .containsExactly(tuple("peopleAsked", "problem.fewPeople"));
        assertThat(problems(with(few, few.amount(), true, 9, few.grounds())))
                .containsExactly(tuple("amount", "problem.hiddenNumber"), tuple("peopleAsked", "problem.hiddenNumber"));
        assertThat(problems(with(few, null, true, null, few.grounds()))).isEmpty();
        assertThat(problems(with(few, null, false, null, few.grounds())))
                .containsExactly(tuple("amount", "problem.required"));
    }

    @Test
    void thingsThatAreNoPeopleMayBeFew() {
        var meetings = measuring.indicator("Meetings with minutes", Unit.NUMBER);

        assertThat(problems(measuring.content(meetings, Measuring.series("Minutes"), null, "4", now())))
                .isEmpty();
    }

    @Test
    void evenTheDatabaseKeepsNoNumberOfFewPeople() {
        var people = measuring.indicator("Officers who stayed", Unit.PEOPLE);
        measuring.value(people, Measuring.series("Register"), "10", measuring.ago(5));

        assertRefused("unit, 9, 0, null, provenance", people, "indicator_value_no_small_count");
        assertRefused("unit, 20, 0, 9, provenance", people, "indicator_value_no_small_sample");
        assertRefused("unit, null, null, 20, provenance", people, "indicator_value_no_small_sample");
        assertRefused("'PERCENT', 9, 0, null, provenance", people, "indicator_value_indicator_fk");
        assertRefused("unit, 20, 0, null, 'JUDGEMENT'", people, "indicator_value_said_somewhere");
    }

    @Test
    void whatCannotBeComparedSaysWhyItStandsApart() {
        var indicator = measuring.indicator("Trust", (String) null);
        measuring.value(indicator, Measuring.series("By community"), "77", measuring.ago(30));
        var again = measuring.content(indicator, Measuring.series("National"), null, "61", now());

        assertThat(problems(again)).containsExactly(tuple("series.apart", "problem.apart"));
        assertThat(problems(measuring.content(
                        indicator, Measuring.apart("National", "Other people were asked"), null, "61", now())))
                .isEmpty();
    }

    @Test
    void aNewSeriesAndANewGroupNeedNames() {
        var indicator = measuring.indicator("Trust", (String) null);
        var it = measuring.content(
                indicator,
                new SeriesContent(Measuring.series("x").id(), null, null, true),
                new GroupContent(Measuring.group("x").id(), null),
                "61",
                now());

        assertThat(problems(it))
                .containsExactly(tuple("series.name", "problem.words"), tuple("group.name", "problem.words"));
    }

    @Test
    void oneTimeOfOneGroupHasOneValue() {
        var indicator = measuring.indicator("Trust", (String) null);
        var series = Measuring.series("Barometer");
        var group = Measuring.group("Northerners");
        measuring.value(indicator, series, group, "14.2", measuring.ago(30));

        assertThat(problems(measuring.content(indicator, series, group, "15", FuzzyDate.of(measuring.ago(30)))))
                .containsExactly(tuple("on", "problem.valueThere"));
        assertThat(problems(measuring.content(indicator, series, null, "15", FuzzyDate.of(measuring.ago(30)))))
                .isEmpty();
    }

    @Test
    void noDraftNamesAnotherRecommendationsIndicatorSeriesOrGroup() {
        var ours = measuring.indicator("Trust", (String) null);
        var foreign = new Measuring(sample, today, sample.another(world));
        var theirs = foreign.indicator("Their trust", (String) null);
        var series = Measuring.series("Theirs");
        var group = Measuring.group("Theirs");
        foreign.value(theirs, series, group, "50", measuring.ago(5));

        assertThat(problems(measuring.content(theirs, series, group, "51", now())))
                .containsExactly(tuple("indicator", "problem.outside"));
        assertThat(problems(measuring.content(ours, series, group, "51", now())))
                .containsExactly(tuple("series", "problem.outside"), tuple("group", "problem.outside"));
        assertThat(problems(DraftKind.INDICATOR_TARGET, target(theirs, "60")))
                .containsExactly(tuple("indicator", "problem.outside"));
        assertThat(problems(measuring.content(IndicatorId.next(), series, null, "51", now())))
                .extracting(problem -> problem.toList().getLast())
                .contains("problem.notPublished");
    }

    @Test
    void aTargetIsWholeAndNoEarlierThanThePresentOne() {
        var indicator = measuring.indicator("Trust", "60");
        var empty = new IndicatorTargetContent(
                indicator, now(), new TargetContent(null, null, null), Sample.words("Why"), Grounds.judgement());
        var tooFine = new IndicatorTargetContent(
                indicator,
                FuzzyDate.of(measuring.ago(1)),
                new TargetContent(new BigDecimal("0.1234567"), null, DateOrigin.OURS),
                Sample.words("Why"),
                Grounds.judgement());

        assertThat(problems(DraftKind.INDICATOR_TARGET, empty))
                .containsExactly(
                        tuple("target.amount", "problem.required"), tuple("target.origin", "problem.required"));
        assertThat(problems(DraftKind.INDICATOR_TARGET, tooFine))
                .containsExactly(tuple("on", "problem.beforeTarget"), tuple("target.amount", "problem.amount"));
    }

    @Test
    void aWithdrawnTargetIsNoneThatAnotherMustFollow() {
        var indicator = measuring.indicator("Trust", "60");
        var earlier = new IndicatorTargetContent(
                indicator,
                FuzzyDate.of(measuring.ago(9)),
                new TargetContent(new BigDecimal("50"), null, DateOrigin.OURS),
                Sample.words("Why"),
                Grounds.judgement());
        assertThat(problems(DraftKind.INDICATOR_TARGET, earlier)).containsExactly(tuple("on", "problem.beforeTarget"));

        sample.publish(
                Happenings.withdrawal(world, FactKind.INDICATOR_TARGET, Measuring.targetOf(indicator, db)),
                world.contributor(),
                world.approver());

        assertThat(problems(DraftKind.INDICATOR_TARGET, earlier)).isEmpty();
    }

    @Test
    void twoDraftsMayBringTheSameNewSeries() {
        var indicator = measuring.indicator("Trust", (String) null);
        var series = Measuring.series("Barometer");
        measuring.value(indicator, series, Measuring.group("Southerners"), "77", measuring.ago(30));
        measuring.value(indicator, series, Measuring.group("Northerners"), "14.2", measuring.ago(30));

        assertThat(count("indicator_series", indicator)).isOne();
        assertThat(count("indicator_group", indicator)).isEqualTo(2);
        assertThat(count("indicator_value", indicator)).isEqualTo(2);
    }

    @Test
    void aWithdrawalNamesExactlyOneFactAlsoWhereItIsAValue() {
        var indicator = measuring.indicator("Trust", (String) null);
        measuring.value(indicator, Measuring.series("Barometer"), "50", measuring.ago(5));
        sample.evidence(world, "A list");

        assertThatThrownBy(() -> db.sql("""
                        insert into withdrawal (id, act, indicator_value_id, evidence_id, reason_text, approval_id)
                        select cast(? as uuid), v.act, v.id, e.id, e.shows_text, v.approval_id
                        from indicator_value v, evidence e
                        where v.indicator_id = ? and e.recommendation_id = ?
                        """)
                        .params(
                                UUID.randomUUID(),
                                indicator.id(),
                                world.recommendation().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("withdrawal_of_one");
    }

    /** A second value like the one that is there, but for what the rule is about. */
    private void assertRefused(String values, IndicatorId indicator, String rule) {
        assertThatThrownBy(() -> db.sql("insert into indicator_value (id, indicator_id, series_id, act, true_from,"
                                + " true_precision, unit, amount, decimals, people_asked, provenance, source_id,"
                                + " approval_id, expert_must_confirm) select cast(? as uuid), indicator_id, series_id,"
                                + " act, true_from, true_precision, " + values + ", source_id, approval_id, false"
                                + " from indicator_value where indicator_id = ?")
                        .params(UUID.randomUUID(), indicator.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(rule);
    }

    private List<Tuple> problems(IndicatorValueContent content) {
        return problems(DraftKind.INDICATOR_VALUE, content);
    }

    /** Asked by submitting. */
    private List<Tuple> problems(DraftKind kind, Record content) {
        var draft = sample.open(measuring.draft(kind, content), world.contributor());
        var result = acting.call(world.contributor(), () -> drafts.submit(draft.id(), 1));
        return result instanceof PublishResult.Incomplete(List<Problem> problems)
                ? problems.stream()
                        .map(problem -> tuple(problem.field(), problem.key()))
                        .toList()
                : List.of();
    }

    private static IndicatorValueContent with(
            IndicatorValueContent it,
            @Nullable BigDecimal amount,
            boolean fewerThanTen,
            @Nullable Integer asked,
            @Nullable Grounds grounds) {
        return new IndicatorValueContent(
                IndicatorValueId.next(),
                it.indicator(),
                it.series(),
                it.group(),
                it.on(),
                amount,
                fewerThanTen,
                asked,
                null,
                grounds);
    }

    private IndicatorTargetContent target(IndicatorId indicator, String amount) {
        return new IndicatorTargetContent(
                indicator,
                now(),
                new TargetContent(new BigDecimal(amount), null, DateOrigin.OURS),
                Sample.words("Why"),
                Grounds.judgement());
    }

    private FuzzyDate now() {
        return FuzzyDate.of(today.day());
    }

    private int count(String table, IndicatorId indicator) {
        return db.sql("select count(*) from " + table + " where indicator_id = ?")
                .param(indicator.id())
                .query(Integer.class)
                .single();
    }
}
