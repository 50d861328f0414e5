package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.answerable.Measuring;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.indicator.SeriesContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** "Is the aim reached?" on the public page of a recommendation. */
@ProductTest
@AutoConfigureMockMvc
class AimPageTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Sample sample;

    @Autowired
    Today today;

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
    void whereNothingIsMeasuredThePageSaysSo() {
        assertThat(page("en")).contains("id=\"aim\"", "Is the aim reached?", "No indicator has been set yet.");
    }

    @Test
    void noValueYetAndNoTargetYetAreHonestStates() {
        measuring.indicator("Trust", (String) null);

        assertThat(page("en"))
                .contains("No value yet.", "none set yet", "nobody can say whether the aim is reached")
                .doesNotContain("<figure class=\"chart\">");
        assertThat(page("sq")).contains("A është arritur qëllimi?", "Ende nuk ka vlerë.");
        assertThat(page("sr")).contains("Da li je cilj postignut?", "Još nema vrednosti.");
    }

    @Test
    void aNumberIsWrittenAsItsReaderWritesNumbers() {
        trust();

        assertThat(page("en")).contains(">14.2%<", ">77%<", "62.8 percentage points", "at least 60% (our expectation)");
        assertThat(page("sq")).contains(">14,2\u00a0%<", "62,8 pikë përqindjeje", "së paku 60\u00a0%");
        assertThat(page("sr")).contains(">14,2\u00a0%<", "62,8 procentnih poena", "najmanje 60\u00a0%");
    }

    @Test
    void theDrawingNeedsNoStyleAndNoScriptAndTheTableSaysTheSame() {
        trust();
        var page = page("en");

        assertThat(page)
                .contains("<svg viewBox=\"0 0 360 200\" role=\"img\" aria-label=\"Drawing of the values: Trust")
                .contains(
                        "Other people were asked",
                        "Values of different surveys, populations or questions are not joined.")
                .contains("Survey of Nowhere", "Not reached: a latest value is not at the target.")
                .doesNotContain(" style=")
                .doesNotContain("<script>", "<script src");
        assertThat(page.split("<path class=\"series\"", -1))
                .as("one line joins the two of one group")
                .hasSize(2);
        assertThat(page.split("<g class=\"dot\"", -1))
                .as("four dots and three in the legend")
                .hasSize(8);
    }

    @Test
    void whatIsKnownOfFewerThanTenPeopleIsNotTold() {
        var indicator = measuring.indicator("Officers who stayed", Unit.PEOPLE);
        var series = Measuring.series("Register");
        measuring.publish(
                DraftKind.INDICATOR_VALUE,
                measuring.content(indicator, series, null, null, new FuzzyDate(measuring.ago(400), Precision.YEAR)));

        assertThat(page("en")).contains("not shown: fewer than 10 people");
    }

    @Test
    void eachStepIsInTheTimelineWithAnAnchorAndAnEarlierDayShowsOnlyWhatWasTrueThen() {
        trust();

        assertThat(page("en"))
                .contains("Indicator set: Trust", "Target set for “Trust”: at least 60%", "Trust, Northerners: 14.2%")
                .containsPattern("id=\"number-[0-9a-f]{12}\"")
                .containsPattern("id=\"target-[0-9a-f]{12}\"")
                .containsPattern("id=\"value-[0-9a-f]{12}\"");
        assertThat(page("en", "?as-of=" + measuring.ago(40)))
                .contains(">80%<")
                .doesNotContain("14.2%", "Indicator set: Trust");
    }

    @Test
    void theMethodSaysWhenAnAimCountsAsMissed() {
        assertThat(get("/sq/method")).contains("id=\"aims\"", "Nëse është arritur qëllimi");
    }

    /** Two of one group, one of another, one of another survey; the target is ours. */
    private void trust() {
        var indicator = measuring.indicator("Trust", "60");
        var series = Measuring.series("By community");
        var published = SeriesContent.published(series.id());
        var southerners = Measuring.group("Southerners");
        measuring.value(indicator, series, southerners, "80", measuring.ago(60));
        measuring.value(indicator, published, southerners, "77", measuring.ago(30));
        measuring.value(indicator, published, Measuring.group("Northerners"), "14.2", measuring.ago(30));
        measuring.value(indicator, Measuring.apart("National", "Other people were asked"), "61", measuring.ago(10));
    }

    private String page(String language) {
        return page(language, "");
    }

    private String page(String language, String query) {
        return get("/" + language + "/recommendations/" + world.reference() + query);
    }

    private String get(String path) {
        return new String(
                http.get().uri(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
