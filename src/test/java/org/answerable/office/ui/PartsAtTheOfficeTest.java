package org.answerable.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.answerable.Claims;
import org.answerable.Sample;
import org.answerable.claim.ClaimContent;
import org.answerable.drafting.Drafts;
import org.answerable.response.ResponseContent;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which part an institution answers or reports for, and what it sees of both ledgers. */
class PartsAtTheOfficeTest extends AtTheOffice {

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Test
    void whoOwnsTheWholeAndAPartChoosesForWhichItAnswersAndReports() {
        var owned = sample.owned();
        var world = owned.world();
        signIn(world.official(), Language.EN);
        var here = "office/recommendations/" + world.reference();

        at(here);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .contains(
                        "Answer for " + world.reference(),
                        "Answer for " + owned.partReference(),
                        "Report on " + world.reference() + " as a whole",
                        "Report on " + owned.partReference() + " as a whole");

        press("Answer for " + owned.partReference());
        assertThat(shown()).contains("Answer to " + owned.partReference());
        assertThat(((ResponseContent) content()).of()).isEqualTo(owned.part());
        at(here);
        press("Answer for " + world.reference());
        assertThat(((ResponseContent) content()).of()).isEqualTo(world.recommendation());
        at(here);
        press("Report on " + owned.partReference() + " as a whole");
        assertThat(((ClaimContent) content()).of()).isEqualTo(owned.part());
    }

    @Test
    void whatIsNotTheInstitutionsIsNotThereToChoose() {
        var divided = sample.divided();
        var world = divided.world();
        signIn(world.official(), Language.EN);

        at("office/recommendations/" + world.reference());
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Answer");
        assertThat(begun(world, divided.part())).isPresent();
        assertThat(begun(world, world.recommendation())).isEmpty();
        assertThat(office.reportFor(world.reference(), slug(world), world.recommendation(), Language.EN))
                .isEmpty();
        assertThat(begun(world, RecommendationId.next())).isEmpty();
    }

    @Test
    void ownClaimAndOurAssessmentStandSideBySideWithTheGap() {
        var owned = sample.owned();
        var world = owned.world();
        var claims = new Claims(sample, world);
        signIn(world.official(), Language.EN);
        claims.reportOnPart(owned.part(), Status.IMPLEMENTED, today.day());
        claims.find(owned.part(), Status.IN_PROGRESS, today.day(), "One register is empty.");
        claims.report(world.milestones().getFirst(), Status.IMPLEMENTED, today.day());

        assertThat(words(at("office/recommendations/" + world.reference())))
                .contains("What you say and what we found", "It has not reported on this as a whole yet.")
                .contains("Deo je gotov.", "Our reasons for IN_PROGRESS")
                .contains("Your institution says “Implemented”, we found “In progress”.")
                .contains("Your institution says that it is done; we have not verified it yet.");

        claims.reportOnPart(owned.part(), Status.IN_PROGRESS, today.day());
        assertThat(words(at("office/recommendations/" + world.reference())))
                .doesNotContain("Your institution says “Implemented”");
    }

    @Test
    void charactersAreCountedWhileSomebodyTypes() {
        var world = sample.world();
        signIn(world.official(), Language.EN);
        at(Ways.draft(office.answer(world.reference(), slug(world), Language.EN).orElseThrow()));
        var text = find(TextArea.class).single();
        assertThat(text.getHelperText()).contains(" 0 of at most");

        text.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        text.getElement(),
                        "input",
                        JacksonUtils.createObjectNode().put("element.value.trim().length", 12)));

        assertThat(text.getHelperText()).contains(" 12 of at most");
        assertThat(text.getValue()).as("what is typed comes at the next pause").isEmpty();
    }

    private java.util.Optional<org.answerable.vocabulary.DraftId> begun(Sample.World world, RecommendationId of) {
        return office.answerFor(world.reference(), slug(world), of, Language.EN);
    }

    private String slug(Sample.World world) {
        return office.item(world.reference(), null, Language.EN)
                .orElseThrow()
                .institution()
                .slug();
    }

    private Record content() {
        var path = com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getPath();
        var id = new org.answerable.vocabulary.DraftId(
                java.util.UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        return drafts.find(id).orElseThrow().content();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
