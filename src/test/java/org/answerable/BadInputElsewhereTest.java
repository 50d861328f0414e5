package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.administration.Institutions;
import org.answerable.forms.DayField;
import org.answerable.people.InviteResult;
import org.answerable.people.NewPerson;
import org.answerable.people.People;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Bad input in every form that is no draft's. Which classes make fields is read from the code: a new one fails here
 * until it is said where its bad input is tried.
 */
class BadInputElsewhereTest extends AtAScreen {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String DRAFTS = "BadInputTest";
    private static final String NOTHING_TO_TYPE = "nothing to type";

    /** Where bad input of each class with fields is tried: with the forms of drafts, or by these tests. */
    private static final Map<String, String> LINES = new TreeMap<>(Map.ofEntries(
            Map.entry("administration.ui.GroundsFields", DRAFTS),
            Map.entry("administration.ui.IdentityList", "aNameInTheAddressThatDoesNotFit"),
            Map.entry("administration.ui.InstitutionForm", DRAFTS),
            Map.entry("administration.ui.InstitutionView", "theContactOfAnInstitution"),
            Map.entry("administration.ui.PublicationForm", DRAFTS),
            Map.entry("administration.ui.RemovalForm", DRAFTS),
            Map.entry("administration.ui.SuccessionForm", DRAFTS),
            Map.entry("audit.ui.AuditView", "theFilterOfTheAuditTrail"),
            Map.entry("desk.ui.AnswerClock", DRAFTS),
            Map.entry("desk.ui.AssessmentForm", DRAFTS),
            Map.entry("desk.ui.EvidenceForm", DRAFTS),
            Map.entry("desk.ui.GroundsField", DRAFTS),
            Map.entry("desk.ui.GroupFields", DRAFTS),
            Map.entry("desk.ui.HandoverForm", DRAFTS),
            Map.entry("desk.ui.IndicatorForm", DRAFTS),
            Map.entry("desk.ui.IndicatorTargetForm", DRAFTS),
            Map.entry("desk.ui.IndicatorValueForm", DRAFTS),
            Map.entry("desk.ui.Inputs", DRAFTS),
            Map.entry("desk.ui.MilestoneFieldset", DRAFTS),
            Map.entry("desk.ui.MoveForm", DRAFTS),
            Map.entry("desk.ui.Owners", DRAFTS),
            Map.entry("desk.ui.QuestionForm", DRAFTS),
            Map.entry("desk.ui.RecommendationForm", DRAFTS),
            Map.entry("desk.ui.RedactionForm", DRAFTS),
            Map.entry("desk.ui.ReviewForm", DRAFTS),
            Map.entry("desk.ui.RewordingForm", DRAFTS),
            Map.entry("desk.ui.SendBackDialog", "theNoteWithWhichADraftGoesBack"),
            Map.entry("desk.ui.SeriesFields", DRAFTS),
            Map.entry("desk.ui.SourceForm", DRAFTS),
            Map.entry("desk.ui.SourcePicker", DRAFTS),
            Map.entry("desk.ui.SourcesView", "theSearchForASource"),
            Map.entry("desk.ui.StatedClaimForm", DRAFTS),
            Map.entry("desk.ui.StatedResponseForm", DRAFTS),
            Map.entry("desk.ui.TargetFields", DRAFTS),
            Map.entry("desk.ui.UpdateForm", DRAFTS),
            Map.entry("desk.ui.VerificationForm", DRAFTS),
            Map.entry("desk.ui.WithdrawalForm", DRAFTS),
            Map.entry("explore.ui.FilterBar", "theFilterOfTheBoard"),
            Map.entry("office.ui.AnswerForm", DRAFTS),
            Map.entry("office.ui.ClaimForm", DRAFTS),
            Map.entry("office.ui.OwnWordsField", DRAFTS),
            Map.entry("parts.KeyboardHints", NOTHING_TO_TYPE),
            Map.entry("parts.PublicPreview", NOTHING_TO_TYPE),
            Map.entry("people.ui.AccountView", "onesOwnPassword"),
            Map.entry("people.ui.EraseDialog", "theNameOfWhomToErase"),
            Map.entry("people.ui.GrantForm", "aRoleThatIsGiven"),
            Map.entry("people.ui.NewPassword", "onesOwnPassword"),
            Map.entry("people.ui.OneTimeLink", NOTHING_TO_TYPE),
            Map.entry("people.ui.PeopleView", "theSearchForAPerson"),
            Map.entry("people.ui.PersonFields", "aPersonWhoIsInvited"),
            Map.entry("people.ui.SignInView", "theSignIn")));

    @Autowired
    WebApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Institutions institutions;

    @Test
    void everyClassWithFieldsHasALine() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(Application.class);
        var found = classes.stream()
                .filter(one -> one.getPackageName().endsWith(".ui")
                        || one.getPackageName().endsWith(".parts")
                        || one.getPackageName().endsWith(".shell"))
                .filter(BadInputElsewhereTest::makesFields)
                .map(one -> outermost(one).getName().substring("org.answerable.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new TreeSet<>(LINES.keySet()));
        var tests = Arrays.stream(BadInputElsewhereTest.class.getDeclaredMethods())
                .map(java.lang.reflect.Method::getName)
                .toList();
        assertThat(LINES.values().stream().filter(line -> !line.equals(DRAFTS) && !line.equals(NOTHING_TO_TYPE)))
                .allSatisfy(line -> assertThat(tests).contains(line));
    }

    private static boolean makesFields(JavaClass one) {
        return Stream.concat(
                        one.getConstructorCallsFromSelf().stream().map(call -> call.getTargetOwner()),
                        one.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().getName().startsWith("org.answerable.")
                                        && !call.getTargetOwner().equals(one)
                                        && call.getTarget().resolveMember().stream()
                                                .anyMatch(method ->
                                                        method.getModifiers().contains(JavaModifier.STATIC)))
                                .map(call -> call.getTarget().getRawReturnType()))
                .anyMatch(made -> (made.isAssignableTo(HasValue.class) || made.isAssignableTo(LoginForm.class))
                        && !made.equals(one)
                        && !one.isAssignableTo(made.getName()));
    }

    private static JavaClass outermost(JavaClass one) {
        var at = one;
        while (at.getEnclosingClass().isPresent()) {
            at = at.getEnclosingClass().get();
        }
        return at;
    }

    /** What people get wrong in the form for readers is tried in {@code ContactTest}. */
    @Test
    void noAddressOfOursTakesFormsButTheSignInAndTheOneForReaders() {
        var taken = beans.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.answerable"))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method != RequestMethod.GET && method != RequestMethod.HEAD))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .toList();

        assertThat(taken).singleElement().asString().endsWith("/contact");
    }

    @Test
    void theSignIn() throws Exception {
        var browser = browser();
        for (var typed : List.of("", "x".repeat(20_000), SCRIPT, "\u0000", "drita@example.invalid")) {
            var answer = browser.perform(post("/app/login")
                            .with(csrf())
                            .param("username", typed)
                            .param("password", typed))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).startsWith("/app/login?");
        }
        assertThat(browser.perform(post("/app/login").param("username", "x"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("without its token")
                .isBetween(300, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/?status=unheard-of",
                "/sq/?owner=%3Cscript%3E",
                "/en/?as-of=31.02.2026",
                "/sr/?as-of=2999-01-01",
                "/en/changes?from=soon",
                "/en/changes?from=2026-02-01&to=2026-01-01",
                "/sr/changes?topic=unheard-of",
                "/en/recommendations/R999",
                "/sq/institutions/unheard-of",
                "/en/publications/unheard-of"
            })
    void thePublicForms(String address) throws Exception {
        sample.world();
        var browser = browser();
        var answer = browser.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(answer.getStatus()).isBetween(400, 499);
        if (answer.getContentAsByteArray().length == 0) {
            // As the container asks for the page of an error.
            answer = browser.perform(get("/error")
                            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, answer.getStatus())
                            .requestAttr(
                                    RequestDispatcher.ERROR_REQUEST_URI,
                                    URI.create(address).getPath()))
                    .andReturn()
                    .getResponse();
        }

        assertThat(answer.getStatus()).isBetween(400, 499);
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("<html lang=\"" + (address.startsWith("/sr") ? "sr-Latn" : address.substring(1, 3)))
                .contains("<h1")
                .doesNotContain("<script>")
                .doesNotContain("Exception");
    }

    @Test
    void aNameInTheAddressThatDoesNotFit() {
        signIn(sample.administrator());
        for (var place : List.of("institutions", "publications")) {
            at("administration/" + place);
            var button = place.equals("institutions") ? "Add an institution" : "Add a publication";
            for (var typed : List.of("", "x".repeat(20_000), SCRIPT, "Ministry of Roads")) {
                type("Name in the address", typed);
                click(button);
                assertThat(shown()).contains("Use small letters a to z");
                assertThat(values()).contains(typed);
            }
        }
    }

    @Test
    void theContactOfAnInstitution() {
        var id = sample.institution("Ministry of Bridges");
        signIn(sample.administrator());
        at("administration/institutions/" + id.id());

        click("Save contact");
        assertThat(shown()).contains("Fill this in.");
        type("Office", "x".repeat(20_000));
        type("E-mail address of the office", SCRIPT);
        find(TextArea.class).all().forEach(note -> test(note).setValue("y".repeat(20_000)));
        click("Save contact");

        assertThat(shown()).contains("Shorten this to", "Give an e-mail address");
        assertThat(values()).contains("x".repeat(20_000), "y".repeat(20_000), SCRIPT);
        assertThat(institutions.find(id, Language.EN).orElseThrow().contactVersion())
                .isZero();
    }

    @Test
    void theFilterOfTheAuditTrail() {
        signIn(sample.auditor());
        at("audit?deed=UNHEARD_OF&from=soon&page=0&about=%3Cscript%3E");
        assertThat(shown()).contains("No entries fit.");

        at("audit?from=2026-01-01");
        Screens.typeUnreadable(day("From"), "31.02.2026");
        type("Person or reference", "x".repeat(20_000));

        assertThat(day("From").isInvalid()).isTrue();
        assertThat(day("From").getErrorMessage()).isEqualTo("We cannot read this as a date. Write it like 22.11.2026.");
        at("audit");
        type("Person or reference", "x".repeat(20_000));
        assertThat(problems()).containsExactly("Shorten this to 200 characters at most.");
        assertThat(values()).contains("x".repeat(20_000));
    }

    @Test
    void theNoteWithWhichADraftGoesBack() {
        var world = sample.world();
        var draft = sample.open(
                sample.assessmentDraft(world, org.answerable.vocabulary.Status.IN_PROGRESS, "It began"),
                world.contributor());
        sample.as(
                world.contributor(),
                () -> beans.getBean(org.answerable.drafting.Drafts.class).submit(draft.id(), 1));
        signIn(world.approver());
        at("desk/drafts/" + draft.id().id());
        click("Send back");
        var send = find(com.vaadin.flow.component.button.Button.class)
                .withText("Send back")
                .all()
                .getLast();

        test(send).click();
        assertThat(note().getErrorMessage()).isEqualTo("Say what should be changed.");
        test(note()).setValue("x".repeat(2_001));
        test(send).click();
        assertThat(note().getErrorMessage()).isEqualTo("Shorten this to 2,000 characters at most.");
        assertThat(note().getValue()).hasSize(2_001);
    }

    private TextArea note() {
        return find(TextArea.class).all().stream()
                .filter(area -> "What should be changed?".equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSearchForASource() {
        var world = sample.world();
        sample.source(world, "Gazette " + Sample.next());
        signIn(world.contributor());
        at("desk/sources");

        type("Search the sources", SCRIPT);
        assertThat(shown()).contains("No source has these words.");
        type("Search the sources", "x".repeat(20_000));

        assertThat(problems()).containsExactly("Shorten this to 200 characters at most.");
        assertThat(values()).contains("x".repeat(20_000));
    }

    @Test
    void theFilterOfTheBoard() {
        sample.world();
        signIn(sample.auditor());
        at("board?status=unheard-of");
        assertThat(shown()).contains("The address asks for something that this board does not know");
        at("board?as-of=soon");
        assertThat(shown()).contains("The address asks for a day that cannot be read.");

        at("board");
        Screens.typeUnreadable(find(DayField.class).single(), "31.02.2026");
        assertThat(find(DayField.class).single().getErrorMessage())
                .isEqualTo("We cannot read this as a date. Write it like 22.11.2026.");
    }

    @Test
    void onesOwnPassword() {
        signIn(sample.personWithPassword("Drita"));
        at("account");

        click("Change password");
        assertThat(shown()).contains("There is 1 problem:");
        type("Current password", Sample.PASSWORD);
        type("New password", "x".repeat(20_000));
        type("New password once more", "x".repeat(20_000));
        click("Change password");
        assertThat(shown()).contains("Use at most");
        type("New password once more", SCRIPT);
        click("Change password");
        assertThat(shown()).contains("The two passwords are not the same.");
    }

    @Test
    void theNameOfWhomToErase() {
        var person = sample.person("Drita " + Sample.next());
        signIn(sample.administrator());
        at("administration/people/" + person.actor().id());
        click("Erase this person");
        var erase = find(com.vaadin.flow.component.button.Button.class)
                .withText("Erase this person")
                .all()
                .getLast();

        for (var typed : List.of("", SCRIPT, "x".repeat(20_000))) {
            find(TextField.class).all().stream()
                    .filter(field -> String.valueOf(field.getLabel()).startsWith("To go on"))
                    .forEach(field -> test(field).setValue(typed));
            test(erase).click();
            assertThat(problems()).contains("This is not the name.");
        }
        assertThat(people.find(person.actor(), Language.EN)).isPresent();
    }

    @Test
    @SuppressWarnings("unchecked") // the label says of what
    void aRoleThatIsGiven() {
        var person = sample.person("Drita " + Sample.next());
        signIn(sample.administrator());
        at("administration/people/" + person.actor().id());

        click("Give role");
        assertThat(shown()).contains("Role: Fill this in.");
        var role = (Select<Object>) find(Select.class).all().stream()
                .filter(field -> "Role".equals(((Select<?>) field).getLabel()))
                .findFirst()
                .orElseThrow();
        test(role).selectItem("Auditor");
        Screens.typeUnreadable(day("Until (optional)"), "31.02.2026");
        click("Give role");
        assertThat(shown()).contains("Write it like 22.11.2026.");
        assertThat(sample.again(person).roles()).isEmpty();
    }

    @Test
    void theSearchForAPerson() {
        signIn(sample.administrator());
        at("administration");

        for (var typed : List.of(SCRIPT, "x".repeat(20_000))) {
            type("Search by name or address", typed);
            assertThat(shown()).contains("Nobody is called that.");
            assertThat(values()).contains(typed);
        }
    }

    @Test
    void aPersonWhoIsInvited() {
        signIn(sample.administrator());
        at("administration/invite");

        click("Invite");
        assertThat(shown()).contains("Name: Fill this in.", "Give an e-mail address such as name@example.org.");
        type("Name", "x".repeat(20_000));
        type("E-mail address", SCRIPT);
        click("Invite");
        assertThat(shown()).contains("Shorten this to", "Give an e-mail address such as name@example.org.");
        assertThat(values()).contains("x".repeat(20_000), SCRIPT);

        var address = "drita" + Sample.next() + "@example.invalid";
        var first = sample.as(
                sample.administrator(), () -> people.invite(new NewPerson("Drita", address, Language.EN), List.of()));
        assertThat(first).isInstanceOf(InviteResult.Invited.class);
        type("Name", "Drita once more");
        type("E-mail address", address);
        click("Invite");
        assertThat(shown()).contains("Somebody signs in with this address already.");
        assertThat(values()).contains("Drita once more", address);
    }

    private MockMvc browser() {
        return MockMvcBuilders.webAppContextSetup(beans).apply(springSecurity()).build();
    }

    private DayField day(String label) {
        return find(DayField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> values() {
        return fields().map(field -> String.valueOf(((HasValue<?, ?>) field).getValue()))
                .toList();
    }

    private List<String> problems() {
        return fields().filter(field -> ((HasValidationProperties) field).isInvalid())
                .map(field -> ((HasValidationProperties) field).getErrorMessage())
                .toList();
    }

    private Stream<Component> fields() {
        return Stream.of(TextField.class, EmailField.class, TextArea.class, PasswordField.class)
                .flatMap(type -> find(type).all().stream());
    }
}
