package org.answerable.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.answerable.AtAScreen;
import org.answerable.Sample;
import org.answerable.Screens;
import org.answerable.administration.Choice;
import org.answerable.administration.Contact;
import org.answerable.administration.IdentityLine;
import org.answerable.administration.Institutions;
import org.answerable.administration.Publications;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.NewDraft;
import org.answerable.forms.DayField;
import org.answerable.institution.InstitutionContent;
import org.answerable.institution.SuccessionContent;
import org.answerable.language.Wording;
import org.answerable.shell.NotFoundView;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.SuccessionKind;
import org.answerable.vocabulary.TopicId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InstitutionViewsTest extends AtAScreen {

    @Autowired
    Today today;

    @Autowired
    Institutions institutions;

    @Autowired
    Publications publications;

    @Autowired
    Drafts drafts;

    @Test
    void anInstitutionIsAddedByItsNameInTheAddress() {
        var slug = "ministry-of-roads-" + Sample.next();
        signIn(sample.administrator());
        at("administration/institutions");

        type("Name in the address", slug);
        click("Add an institution");

        assertThat(heading()).isEqualTo(slug);
        assertThat(shown()).contains("not published yet");
    }

    @Test
    void aNameThatDoesNotFitOrIsTakenIsRefusedInWords() {
        var slug = "ministry-of-roads-" + Sample.next();
        signIn(sample.administrator());
        institutions.add(slug);
        at("administration/institutions");

        type("Name in the address", "Ministry of Roads!");
        click("Add an institution");
        assertThat(shown()).contains("Use small letters a to z");

        type("Name in the address", slug);
        click("Add an institution");
        assertThat(shown()).contains("Another one has this address name already.");
    }

    @Test
    void whatIsPublicIsWrittenInADraftThatBeginsWithWhatIsPublished() {
        var id = sample.institution("Ministry of Bridges");
        signIn(sample.administrator());
        at("administration/institutions/" + id.id() + "/draft");
        assertThat(shown()).contains("Nobody is changing this at the moment.");

        click("Begin a draft");
        assertThat(find(TextArea.class).all())
                .anySatisfy(field -> assertThat(field.getValue()).isEqualTo("Ministry of Bridges"));
        var english = find(TextArea.class).all().stream()
                .filter(field -> field.getValue().equals("Ministry of Bridges"))
                .findFirst()
                .orElseThrow();
        test(english).setValue("Ministry of Bridges and Tunnels");

        assertThat(name(id)).isEqualTo("Ministry of Bridges and Tunnels");
        assertThat(shown()).contains("Another administrator must agree before this is public.");
        click("Submit for approval");
        test(find(Button.class).withText("Submit for approval").all().getLast()).click();
        at("administration/institutions/" + id.id() + "/draft");
        assertThat(shown()).contains("It waits for another administrator to agree.");
        assertThat(find(Button.class).withText("Agree and publish").all()).isEmpty();
        assertThat(find(TextArea.class).all())
                .allSatisfy(field -> assertThat(field.isReadOnly()).isTrue());

        signIn(sample.administrator());
        at("administration/institutions");
        assertThat(shown()).contains("waits for another administrator");
        at("administration/institutions/" + id.id() + "/draft");
        click("Agree and publish");
        test(find(Button.class).withText("Agree and publish").all().getLast()).click();
        assertThat(institutions
                        .find(id, Language.EN)
                        .orElseThrow()
                        .institution()
                        .name())
                .isEqualTo("Ministry of Bridges and Tunnels");
    }

    @Test
    @SuppressWarnings("unchecked") // the label says of what
    void whatAnInstitutionBecameIsWrittenByOneAndAgreedToByAnother() {
        var id = sample.institution("Ministry of Bridges " + Sample.next());
        var other = sample.institution("Ministry of Ferries " + Sample.next());
        signIn(sample.administrator());
        at("administration/institutions/" + id.id());
        assertThat(shown()).contains("What became of it");
        at("administration/institutions/" + id.id() + "/succession");
        click("Begin a draft");

        var successor =
                (ComboBox<Choice<InstitutionId>>) find(ComboBox.class).all().getFirst();
        var chosen = successor
                .getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(other))
                .findFirst()
                .orElseThrow();
        test(successor).selectItem(chosen.name());
        click("Submit for approval");
        test(find(Button.class).withText("Submit for approval").all().getLast()).click();

        assertThat(shown()).contains("Fill this in.");
        at("administration/institutions/" + id.id());
        assertThat(shown()).contains("A record is being written.");
    }

    @Test
    void theReasonOfWhatItBecameIsTranslatedLater() {
        var id = sample.institution("Ministry of Ferries " + Sample.next());
        var other = sample.institution("Agency of Ferries " + Sample.next());
        sample.publish(
                new NewDraft(
                        DraftKind.SUCCESSION,
                        null,
                        id,
                        null,
                        null,
                        new SuccessionContent(
                                other,
                                SuccessionKind.REPLACED,
                                FuzzyDate.of(today.day()),
                                Wording.of(Language.EN, "The law on ferries"),
                                Grounds.judgement())),
                sample.administrator(),
                sample.administrator());
        signIn(sample.administrator());
        at("administration/institutions/" + id.id() + "/succession");
        assertThat(shown()).contains("What is public of it", "Agency of Ferries", "The law on ferries");

        click("Translate the reason");
        click("Submit for approval");
        confirm("Submit for approval");
        assertThat(shown()).contains("This is public already.");
        var albanian = find(TextArea.class).all().stream()
                .filter(field -> "sq".equals(field.getElement().getAttribute("lang")))
                .findFirst()
                .orElseThrow();
        test(albanian).setValue("Ligji për tragetet");
        click("Submit for approval");
        confirm("Submit for approval");
        signIn(sample.administrator());
        at("administration/institutions/" + id.id() + "/succession");
        click("Agree and publish");
        confirm("Agree and publish");

        at("administration/institutions/" + id.id() + "/succession");
        assertThat(shown()).contains("The law on ferries", "Ligji për tragetet");
    }

    @Test
    void wordsOfAnInstitutionAreRemovedForGoodByTwo() {
        var name = "Ministry of a Person " + Sample.next();
        var id = sample.institution(name);
        var first = sample.administrator();
        signIn(first);
        at("administration/institutions/" + id.id());
        assertThat(find(Anchor.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).endsWith(id.id() + "/removal"));
        at("administration/institutions/" + id.id() + "/removal");
        assertThat(shown()).contains("Two administrators must agree.", name);

        click("Remove these words …");
        click("Submit for approval");
        confirm("Submit for approval");
        assertThat(shown()).contains("In these languages: Fill this in.", "Ground: Fill this in.");
        tickAll();
        select("Ground", "Protection of personal data");
        click("Submit for approval");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("These words go for good", "English", "Readers see in their place", "Words removed by two")
                .doesNotContain("stays visible in the history");
        confirm("Submit for approval");
        at("administration/institutions/" + id.id() + "/removal");
        assertThat(shown()).contains("It waits for another administrator to agree.");
        assertThat(find(Button.class).withText("Agree and publish").all()).isEmpty();
        assertThat(institutions
                        .find(id, Language.EN)
                        .orElseThrow()
                        .institution()
                        .name())
                .isEqualTo(name);

        signIn(sample.administrator());
        at("administration/institutions");
        assertThat(shown()).contains("A removal waits: " + name);
        at("administration/institutions/" + id.id() + "/removal");
        click("Agree and publish");
        confirm("Agree and publish");

        at("administration/institutions/" + id.id() + "/removal");
        assertThat(shown()).contains("Words removed by two people").doesNotContain(name);
    }

    @Test
    void whatNamesAnEditionIsRemovedToo() {
        var slug = "paper-" + Sample.next();
        var id = sample.publication(slug, TopicId.next());
        signIn(sample.administrator());
        at("administration/publications/" + id.id() + "/removal");
        assertThat(shown()).contains("Publisher, authors and address of the edition of", "A. Nobody", "First chapter");

        click("Remove these words …");
        select("Ground", "Order of a court");
        click("Submit for approval");
        confirm("Submit for approval");
        signIn(sample.administrator());
        at("administration/publications");
        assertThat(shown()).contains("A removal waits: Paper " + slug);
        at("administration/publications/" + id.id() + "/removal");
        click("Agree and publish");
        confirm("Agree and publish");

        at("administration/publications/" + id.id() + "/removal");
        assertThat(shown()).doesNotContain("A. Nobody").contains("Words removed by two people");
    }

    private void confirm(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    @SuppressWarnings("unchecked") // there is one
    private void tickAll() {
        var languages = (CheckboxGroup<Language>) find(CheckboxGroup.class).single();
        for (var language : languages.getListDataView().getItems().toList()) {
            test(languages).selectItem(languages.getItemLabelGenerator().apply(language));
        }
    }

    @SuppressWarnings("unchecked") // the label says which
    private void select(String label, String choice) {
        test((Select<Object>) find(Select.class).all().stream()
                        .filter(field -> label.equals(((Select<?>) field).getLabel()))
                        .findFirst()
                        .orElseThrow())
                .selectItem(choice);
    }

    @Test
    void whatWasSubmittedIsTakenBackToChangeIt() {
        var id = sample.institution("Ministry of Bridges");
        var administrator = sample.administrator();
        var draft = sample.as(administrator, () -> institutions.draft(id)).orElseThrow();
        sample.as(administrator, () -> drafts.submit(draft, 1));
        signIn(administrator);
        at("administration/institutions/" + id.id() + "/draft");

        click("Take back to change it");

        assertThat(find(Button.class).withText("Submit for approval").all()).hasSize(1);
        assertThat(find(TextArea.class).all())
                .allSatisfy(field -> assertThat(field.isReadOnly()).isFalse());
    }

    @Test
    void twoWhoWriteInOneDraftAreToldAndNothingIsOverwritten() {
        var id = sample.institution("Ministry of Bridges");
        var administrator = sample.administrator();
        var draft = sample.as(administrator, () -> institutions.draft(id)).orElseThrow();
        signIn(sample.administrator());
        at("administration/institutions/" + id.id() + "/draft");
        var other = sample.as(administrator, () -> drafts.find(draft)).orElseThrow();
        sample.as(administrator, () -> drafts.save(draft, other.header().version(), InstitutionContent.nothing()));

        var english = find(TextArea.class).all().stream()
                .filter(field -> field.getValue().equals("Ministry of Bridges"))
                .findFirst()
                .orElseThrow();
        test(english).setValue("Ministry of Bridges and Tunnels");

        assertThat(shown()).contains("Somebody else saved this draft meanwhile.");
        assertThat(((InstitutionContent) drafts.find(draft).orElseThrow().content()).name())
                .isNull();
        click("Keep what I typed");
        assertThat(name(id)).isEqualTo("Ministry of Bridges and Tunnels");
    }

    @Test
    void whoeverTypesInWhatWasSubmittedMeanwhileIsToldAndKeepsTheirWordsInSight() {
        var id = sample.institution("Ministry of Ferries");
        var administrator = sample.administrator();
        var draft = sample.as(administrator, () -> institutions.draft(id)).orElseThrow();
        signIn(sample.administrator());
        at("administration/institutions/" + id.id() + "/draft");
        var content = drafts.find(draft).orElseThrow().content();
        sample.as(administrator, () -> drafts.save(draft, 1, content));
        sample.as(administrator, () -> drafts.submit(draft, 2));

        var english = find(TextArea.class).all().stream()
                .filter(field -> field.getValue().equals("Ministry of Ferries"))
                .findFirst()
                .orElseThrow();
        test(english).setValue("Ministry of Ferries and Ports");

        assertThat(shown())
                .contains("What you typed last was not saved")
                .doesNotContain("Somebody else saved this draft meanwhile.");
        assertThat(english.getValue()).isEqualTo("Ministry of Ferries and Ports");
        click("See how it stands now");
        assertThat(name(id)).isEqualTo("Ministry of Ferries");
    }

    @Test
    void whatIsMissingIsSaidBeforeAnybodyIsAsked() {
        var id = sample.institution("Ministry of Bridges " + Sample.next());
        signIn(sample.administrator());
        at("administration/institutions/" + id.id() + "/succession");
        click("Begin a draft");

        click("Submit for approval");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(ListItem.class).all())
                .extracting(line -> line.getElement().getTextRecursively())
                .containsSequence(
                        "What happened: Fill this in.",
                        "The other institution: Fill this in.",
                        "Since when: Fill this in.");
    }

    @Test
    void whoOnlyReadsAndAsksTakesNoPartAndMayAgree() {
        var id = sample.institution("Ministry of Bridges " + Sample.next());
        var first = sample.administrator();
        var draft = sample.as(first, () -> institutions.draft(id)).orElseThrow();
        var second = sample.administrator();
        signIn(second);
        at("administration/institutions/" + id.id() + "/draft");

        click("Submit for approval");

        assertThat(sample.as(first, () -> drafts.find(draft)).orElseThrow().tookPart())
                .containsExactly(first.actor());
    }

    @Test
    void whatWasTypedComesBackAfterTheOtherVersionWasLookedAt() {
        var id = sample.institution("Ministry of Bridges");
        var administrator = sample.administrator();
        var draft = sample.as(administrator, () -> institutions.draft(id)).orElseThrow();
        signIn(sample.administrator());
        at("administration/institutions/" + id.id() + "/draft");
        sample.as(administrator, () -> drafts.save(draft, 1, InstitutionContent.nothing()));
        var english = find(TextArea.class).all().stream()
                .filter(field -> field.getValue().equals("Ministry of Bridges"))
                .findFirst()
                .orElseThrow();
        test(english).setValue("Ministry of Bridges and Tunnels");

        click("Show what they wrote");
        assertThat(english.getValue()).isEmpty();
        click("Undo");

        assertThat(english.getValue()).isEqualTo("Ministry of Bridges and Tunnels");
        assertThat(name(id)).isEqualTo("Ministry of Bridges and Tunnels");
    }

    @Test
    void thatThereIsNothingToUndoIsNoClosedDraft() {
        var id = sample.institution("Ministry of Bridges");
        signIn(sample.administrator());
        at("administration/institutions/" + id.id() + "/draft");
        click("Begin a draft");

        click("Undo last save");

        assertThat(shown()).doesNotContain("What you typed last was not saved");
    }

    @Test
    void thePrivateContactIsKeptAndAStaleOneIsNotOverwritten() {
        var id = sample.institution("Ministry of Bridges");
        signIn(sample.administrator());
        at("administration/institutions/" + id.id());

        click("Save contact");
        assertThat(shown()).contains("Fill this in.");
        type("Office", "Office for questions");
        click("Save contact");

        assertThat(institutions.find(id, Language.EN).orElseThrow().contact().office())
                .isEqualTo("Office for questions");
        institutions.keepContact(id, 1, new Contact("What they saved", "", ""));
        type("Office", "What I typed");
        click("Save contact");

        assertThat(shown()).contains("Nothing was overwritten", "What they saved");
        assertThat(find(TextField.class).all())
                .anySatisfy(field -> assertThat(field.getValue()).isEqualTo("What I typed"));
        click("Save contact");
        assertThat(institutions.find(id, Language.EN).orElseThrow().contact().office())
                .isEqualTo("What I typed");
    }

    @Test
    void aDateThatCannotBeReadIsNotPublishedAsNone() {
        var id = sample.institution("Ministry of Bridges");
        signIn(sample.administrator());
        at("administration/institutions/" + id.id() + "/draft");
        click("Begin a draft");

        Screens.typeUnreadable(
                find(DayField.class).all().stream()
                        .filter(field -> "Existed until (optional)".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow(),
                "31.02.2026");
        click("Submit for approval");

        assertThat(shown()).contains("There is 1 problem:", "Write it like 22.11.2026.");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void aPublicationIsChangedInADraftOfItsOwn() {
        var slug = "paper-" + Sample.next();
        var id = sample.publication(slug, TopicId.next());
        signIn(sample.administrator());
        at("administration/publications");
        assertThat(shown()).contains("Paper " + slug);

        at("administration/publications/" + id.id());
        click("Begin a draft");

        assertThat(find(TextArea.class).all())
                .anySatisfy(field -> assertThat(field.getValue()).isEqualTo("Paper " + slug))
                .anySatisfy(field -> assertThat(field.getValue()).isEqualTo("First chapter"));
        assertThat(publications.find(id, Language.EN).map(IdentityLine::draft)).isPresent();
    }

    @Test
    void whatIsNotThereIsNotThere() {
        signIn(sample.administrator());
        for (var address : new String[] {
            "administration/institutions/x",
            "administration/institutions/00000000-0000-0000-0000-000000000000",
            "administration/institutions/00000000-0000-0000-0000-000000000000/draft",
            "administration/publications/x",
            "administration/publications/00000000-0000-0000-0000-000000000000"
        }) {
            at(address);
            assertThat(getCurrentView()).as(address).isInstanceOf(NotFoundView.class);
        }
    }

    private @Nullable String name(InstitutionId id) {
        var draft = institutions.draft(id).orElseThrow();
        var name = ((InstitutionContent) drafts.find(draft).orElseThrow().content()).name();
        return name == null ? null : name.in(Language.EN);
    }
}
