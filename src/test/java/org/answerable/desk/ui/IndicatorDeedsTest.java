package org.answerable.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.answerable.Measuring;
import org.answerable.Sample;
import org.answerable.desk.IndicatorLine;
import org.answerable.forms.AmountField;
import org.answerable.indicator.IndicatorValueContent;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Unit;
import org.junit.jupiter.api.Test;

/** Indicators, targets and values from their button to the published fact, by two people. */
class IndicatorDeedsTest extends DeskUiTest {

    @Test
    void anIndicatorIsDraftedWithItsTargetAndPublishedByAnother() {
        var world = at("indicators");
        assertThat(page()).contains("There is no indicator yet.");
        choose("Begin …", "Add an indicator");
        write("Indicator", "Trust in the police");
        write("What it measures", "The share that trusts it");
        select("Unit", "Per cent");
        pick("Which way is better", "Higher is better");
        amount("What is aimed at", "60,5");
        select("Who set it", "Our expectation");
        approve(world);

        var line = published(world).indicators().getFirst();
        assertThat(line.name().text()).isEqualTo("Trust in the police");
        assertThat(line.unit()).isEqualTo(Unit.PERCENT);
        assertThat(line.better()).isEqualTo(Better.HIGHER);
        assertThat(line.target()).contains(line.targets().getFirst());
        assertThat(line.targets())
                .extracting(IndicatorLine.Target::amount, IndicatorLine.Target::due, IndicatorLine.Target::origin)
                .containsExactly(tuple(new BigDecimal("60.5"), null, DateOrigin.OURS));
    }

    @Test
    void aNewTargetTakesThePlaceOfTheOneBefore() {
        var world = sample.world();
        new Measuring(sample, today, world).indicator("Trust", "60");
        signIn(world.contributor());
        openWorkplace(world, "indicators");
        assertThat(page()).contains("target: at least 60% (our expectation)");
        press("Set a target");
        amount("What is aimed at", "50");
        date("By when", "2028");
        select("Who set it", "Promised by the owner");
        write("Reason for the target", "The owner says so");
        approve(world);

        assertThat(published(world).indicators().getFirst().targets())
                .extracting(IndicatorLine.Target::amount)
                .containsExactly(new BigDecimal("50"), new BigDecimal("60"));
    }

    @Test
    void aTargetIsWithdrawnByTwoPeopleAndSaysWhy() {
        var world = sample.world();
        new Measuring(sample, today, world).indicator("Trust", "60");
        signIn(world.contributor());
        openWorkplace(world, "story");
        assertThat(page()).contains("Target of an indicator", "at least 60%", "Trust");
        choose("⋯", "Withdraw …");
        assertThat(page()).contains("Target of an indicator", "at least 60%", "Trust");
        write("Why it is withdrawn", "Nobody agreed to it");
        approve(world);

        assertThat(published(world).indicators().getFirst().targets()).isEmpty();
        openWorkplace(world, "story");
        assertThat(page())
                .contains("Target of an indicator", "Nobody agreed to it")
                .doesNotContain("at least 60%");
    }

    @Test
    void aValueIsDraftedInASeriesOfItsOwnForAGroupAndSeenBeforeItIsPublic() {
        var world = sample.world();
        new Measuring(sample, today, world).indicator("Trust", "60");
        signIn(world.contributor());
        openWorkplace(world, "indicators");
        press("Add a value");
        write("Name of the series", "Barometer");
        select("Group", "Another group");
        write("Name of the group", "Northerners");
        date("When it was so", "2022");
        amount("Value", "14.2");
        write("Who was asked, and how", "Face to face");
        pick("Where this comes from", "From the paper");
        select("Place in the paper", "First chapter");
        press("Preview");
        assertThat(find(IFrame.class).all()).isNotEmpty();
        assertThat(find(IFrame.class).single().getSrcdoc().orElseThrow())
                .contains("14.2%", "Northerners", "Face to face", "what-is-new");
        approve(world);

        var line = published(world).indicators().getFirst();
        assertThat(line.values()).singleElement().satisfies(value -> {
            assertThat(value.amount()).isEqualTo(new BigDecimal("14.2"));
            assertThat(line.name(value.series()).orElseThrow().text()).isEqualTo("Barometer");
            assertThat(line.name(java.util.Objects.requireNonNull(value.group()))
                            .orElseThrow()
                            .text())
                    .isEqualTo("Northerners");
        });
        openWorkplace(world, "story");
        assertThat(page()).contains("Value of an indicator", "14.2%", "Trust", "Face to face");
    }

    @Test
    void theNextValueGoesOnWithTheSeriesAndAnotherSeriesSaysWhy() {
        var world = sample.world();
        var measuring = new Measuring(sample, today, world);
        var indicator = measuring.indicator("Trust", (String) null);
        measuring.value(indicator, Measuring.series("Barometer"), "14.2", measuring.ago(30));
        signIn(world.contributor());
        openWorkplace(world, "indicators");
        press("Add a value");
        assertThat(find(com.vaadin.flow.component.select.Select.class).all().stream()
                        .filter(select -> "Series".equals(select.getLabel()))
                        .findFirst()
                        .orElseThrow()
                        .getValue())
                .isEqualTo(published(world)
                        .indicators()
                        .getFirst()
                        .series()
                        .getFirst()
                        .id());
        select("Series", "A new series");
        write("Name of the series", "Another survey");
        date("When it was so", "2023");
        amount("Value", "20");
        pick("Where this comes from", "From the paper");
        select("Place in the paper", "First chapter");
        press("Preview");

        assertThat(page()).contains("Say why these values cannot be compared with the series that are there.");
    }

    @Test
    void ofFewerThanTenPeopleNoNumberIsKeptNotEvenInTheDraft() {
        var world = sample.world();
        new Measuring(sample, today, world).indicator("Officers who stayed", Unit.PEOPLE);
        signIn(world.contributor());
        openWorkplace(world, "indicators");
        press("Add a value");
        amount("Value", "7");
        test(labelled(Checkbox.class, "Fewer than ten people stand behind it")).click();

        assertThat(find(AmountField.class).all()).as("a number to type").isEmpty();
        assertThat(find(IntegerField.class).all()).as("how many were asked").isEmpty();
        assertThat(draftOnPage().content()).isInstanceOfSatisfying(IndicatorValueContent.class, content -> {
            assertThat(content.amount()).isNull();
            assertThat(content.fewerThanTen()).isTrue();
        });
    }

    @Test
    void whatIsNoNumberIsSaidAtItsFieldAndNothingIsSubmitted() {
        var world = sample.world();
        new Measuring(sample, today, world).indicator("Trust", (String) null);
        signIn(world.contributor());
        openWorkplace(world, "indicators");
        press("Add a value");

        amount("Value", "about 14");

        assertThat(labelled(AmountField.class, "Value").isInvalid()).isTrue();
        press("Preview");
        assertThat(page()).contains("We cannot read this as one number.");
        assertThat(find(IFrame.class).all()).isEmpty();
    }

    @Test
    void itWaitsForTheSecondPersonUnderItsName() {
        var world = sample.world();
        var measuring = new Measuring(sample, today, world);
        var draft = sample.open(
                measuring.draft(DraftKind.INDICATOR, measuring.content("Trust", Unit.PERCENT, Better.HIGHER, null)),
                world.contributor());
        acting.call(world.contributor(), () -> drafts.submit(draft.id(), 1));
        signIn(world.approver());
        navigate("desk", DeskView.class);

        assertThat(page()).contains("To approve", "Indicator");
    }

    private void amount(String label, String typed) {
        var field = labelled(AmountField.class, label);
        test((TextField) field.getChildren().findFirst().orElseThrow()).setValue(typed);
    }

    private Sample.World at(String part) {
        var world = sample.world();
        signIn(world.contributor());
        openWorkplace(world, part);
        return world;
    }

    private void approve(Sample.World world) {
        test(find(Button.class).withText("Submit for approval").all().getFirst())
                .click();
        var draft = draftOnPage().header().id();
        assertThat(List.of("Approve and publish")).noneMatch(this::offers);
        signIn(world.approver());
        openDraft(draft);
        press("Preview");
        press("Approve and publish");
    }
}
