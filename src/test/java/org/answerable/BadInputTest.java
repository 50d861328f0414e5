package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.access.SignedIn;
import org.answerable.correction.RedactionContent;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.SaveResult;
import org.answerable.forms.AmountField;
import org.answerable.forms.DayField;
import org.answerable.forms.FuzzyDateField;
import org.answerable.shell.NotFoundView;
import org.answerable.shell.NotYoursView;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The form of every kind of draft, found from the kinds themselves, with everything that people get wrong: a sentence in
 * the reader's language, nothing lost, nothing broken. What is said is checked in, so that it is read by whoever reads a
 * change. For forms of other kinds see {@link BadInputElsewhereTest}.
 */
class BadInputTest extends AtAScreen {

    private static final String TOO_LONG = "x".repeat(20_001);
    private static final String NO_DAY = "31.02.2026";
    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    JdbcClient db;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Sample.World world;

    @BeforeEach
    void begin() {
        world = sample.world();
    }

    /** A draft of a kind, where it is written, and who does. */
    private record Begun(DraftHeader draft, String address, SignedIn who, SignedIn another) {}

    @Test
    void everyFormSaysWhatIsWrong() throws IOException {
        var table = new ArrayList<String>();
        var all = new SoftAssertions();
        for (var kind : DraftKind.values()) {
            world = sample.world();
            all.check(() -> table.add(kind + ", empty: " + empty(kind, Language.EN)));
            world = another(kind);
            all.check(() -> table.add(kind + ", too long: " + tooLong(kind, Language.EN)));
            world = another(kind);
            all.check(() -> table.add(kind + ", no such day: " + noSuchDay(kind, Language.EN)));
        }
        all.assertAll();
        RightsTable.compare("bad-input.txt", table);
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void everyFormSaysItInTheReadersLanguage(DraftKind kind) {
        var english = empty(kind, Language.EN);
        for (var language : List.of(Language.SQ, Language.SR)) {
            world = another(kind);
            assertThat(empty(kind, language))
                    .hasSameSizeAs(english)
                    .doesNotContainAnyElementsOf(english)
                    .noneMatch(words -> words.contains("!") || words.contains("{"));
        }
    }

    /** What an administrator drafts is found by what it is about. */
    private Sample.World another(DraftKind kind) {
        return kind.scope() == DraftKind.Scope.INSTALLATION ? sample.world() : world;
    }

    private Set<String> empty(DraftKind kind, Language language) {
        var begun = begin(kind);
        open(begun, language);
        deed(kind);
        assertThat(said()).as(kind + ": what is missing is said").isNotEmpty();
        assertThat(state(begun)).isEqualTo(DraftState.OPEN);
        assertThat(find(IFrame.class).all()).isEmpty();
        return said();
    }

    private Set<String> tooLong(DraftKind kind, Language language) {
        var begun = begin(kind);
        open(begun, language);
        var texts = texts();
        texts.forEach(text -> type(text, TOO_LONG));
        deed(kind);
        for (var text : texts) {
            assertThat(((HasValidationProperties) text).isInvalid())
                    .as(kind + ": " + ((HasValidationProperties) text).getErrorMessage() + " is said at each text")
                    .isTrue();
        }
        var words = texts.isEmpty() ? Set.<String>of() : only(said(), I18NProvider.translate("problem.tooLong", 5));
        open(begun, language);
        assertThat(values())
                .as(kind + ": nothing is cut or lost")
                .filteredOn(TOO_LONG::equals)
                .hasSize(texts.size());
        return words;
    }

    private Set<String> noSuchDay(DraftKind kind, Language language) {
        var begun = begin(kind);
        open(begun, language);
        var dates = dates();
        if (dates.isEmpty()) {
            return Set.of();
        }
        dates.forEach(BadInputTest::typeUnreadable);
        deed(kind);
        for (var date : dates) {
            assertThat(((HasValidationProperties) date).isInvalid())
                    .as(kind + ": it is said at the field")
                    .isTrue();
        }
        assertThat(state(begun)).isEqualTo(DraftState.OPEN);
        var words = only(
                said(),
                I18NProvider.translate("shell.day.unreadable"),
                I18NProvider.translate("shell.date.unreadable"),
                I18NProvider.translate("shell.amount.unreadable"));
        open(begun, language);
        assertThat(kept(begun).values())
                .as(kind + ": what was typed is kept")
                .hasSize(dates.size())
                .containsOnly(NO_DAY);
        assertThat(dates())
                .as(kind + ": and said again")
                .allSatisfy(date ->
                        assertThat(((HasValidationProperties) date).isInvalid()).isTrue());
        var version = sample.as(begun.who(), () -> drafts.find(begun.draft().id()))
                .orElseThrow()
                .header()
                .version();
        var published = sample.as(begun.who(), () -> gate.publish(begun.draft().id(), version));
        assertThat(published).as("no way leads around the field").isNotInstanceOf(PublishResult.Published.class);
        return words;
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void aScriptIsAText(DraftKind kind) {
        var begun = begin(kind);
        open(begun, Language.EN);
        var texts = texts();
        texts.forEach(text -> type(text, SCRIPT));
        deed(kind);

        open(begun, Language.EN);
        assertThat(values()).filteredOn(SCRIPT::equals).hasSize(texts.size());
        all().forEach(part -> {
            assertThat(String.valueOf(part.getElement().getProperty("innerHTML")))
                    .doesNotContain("<script");
            if (part instanceof IFrame frame) {
                assertThat(frame.getSrcdoc().orElse("")).doesNotContain("<script>alert");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void whatIsForeignOrUnknownIsNotThere(DraftKind kind) {
        var begun = begin(kind);
        var there = sample.world();
        signIn(kind.scope() == DraftKind.Scope.INSTITUTION ? there.official() : there.approver(), Language.SR);
        at(begun.address());
        assertThat(getCurrentView())
                .as(kind + " of somebody else")
                .isInstanceOfAny(NotFoundView.class, NotYoursView.class);
        var said = shown();

        signIn(begun.who(), Language.SR);
        for (var unknown : List.of(UUID.randomUUID().toString(), "x", "%3Cscript%3E")) {
            at(begun.address().replaceAll("[0-9a-f]{8}-[0-9a-f-]+", unknown));
            assertThat(getCurrentView()).as(kind + " " + unknown).isInstanceOf(NotFoundView.class);
            assertThat(shown()).isEqualTo(said);
        }
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void whatWasPutAwayMeanwhileIsSaidAndNothingBreaks(DraftKind kind) {
        var begun = begin(kind);
        open(begun, Language.SQ);
        var before = notices();
        sample.as(begun.who(), () -> drafts.discard(begun.draft().id(), 1));

        touch(kind);
        press(kind);

        assertThat(notices()).as(kind + ": it is said").isNotEqualTo(before).isNotEmpty();
        assertThat(state(begun)).isEqualTo(DraftState.DISCARDED);
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void whatSomebodySavedMeanwhileIsNotOverwritten(DraftKind kind) {
        var begun = begin(kind);
        open(begun, Language.SR);
        var before = notices();
        var saved = sample.as(
                begun.another(),
                () -> drafts.save(
                        begun.draft().id(),
                        1,
                        drafts.find(begun.draft().id()).orElseThrow().content()));
        assertThat(saved).isInstanceOf(SaveResult.Kept.class);

        touch(kind);
        press(kind);

        assertThat(notices()).as(kind + ": it is said").isNotEqualTo(before).isNotEmpty();
        assertThat(sample.as(begun.who(), () -> drafts.find(begun.draft().id()))
                        .orElseThrow()
                        .header()
                        .version())
                .isEqualTo(2);
        if (!texts().isEmpty()) {
            assertThat(values()).as(kind + ": what was typed stays").contains("Typed meanwhile");
        }
    }

    // ---- how a form is found

    private Begun begin(DraftKind kind) {
        var blanks = new Blanks(db, sample, world);
        var type = content(kind);
        var content =
                kind == DraftKind.IDENTITY_REDACTION ? RedactionContent.of(blanks.name(), Set.of()) : blanks.of(type);
        var recommendation = world.recommendation();
        if (kind == DraftKind.RECOMMENDATION) {
            recommendation = RecommendationId.next();
            content = fresh(world, recommendation);
        }
        var institution = world.institution().id().toString();
        return switch (kind.scope()) {
            case PUBLICATION -> {
                var subject = kind == DraftKind.REWORDING || kind == DraftKind.REDACTION
                        ? blanks.title().id()
                        : null;
                var draft = sample.open(
                        new NewDraft(
                                kind,
                                world.publication(),
                                null,
                                kind == DraftKind.SOURCE ? null : recommendation,
                                subject,
                                content),
                        world.contributor());
                yield new Begun(draft, "desk/drafts/" + draft.id().id(), world.contributor(), world.approver());
            }
            case INSTITUTION -> {
                var draft = sample.open(
                        new NewDraft(kind, null, world.institution(), recommendation, null, content), world.official());
                yield new Begun(
                        draft,
                        "office/drafts/" + draft.id().id(),
                        world.official(),
                        sample.official(world.institution()));
            }
            case INSTALLATION -> {
                var administrator = sample.administrator();
                var paper = kind == DraftKind.PUBLICATION;
                var draft = sample.open(
                        new NewDraft(
                                kind,
                                paper ? world.publication() : null,
                                paper ? null : world.institution(),
                                null,
                                null,
                                content),
                        administrator);
                var address = switch (kind) {
                    case PUBLICATION ->
                        "administration/publications/" + world.publication().id();
                    case INSTITUTION -> "administration/institutions/" + institution + "/draft";
                    case SUCCESSION -> "administration/institutions/" + institution + "/succession";
                    default -> "administration/institutions/" + institution + "/removal";
                };
                yield new Begun(draft, address, administrator, sample.administrator());
            }
        };
    }

    private Record fresh(Sample.World world, RecommendationId id) {
        var made = sample.recommendation("", world.institution(), world.topic());
        return new org.answerable.recommendation.RecommendationContent(
                id,
                null,
                null,
                1,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Blanks(db, sample, world)
                        .of(made.milestones().getFirst().getClass())));
    }

    private Class<? extends Record> content(DraftKind kind) {
        return beans.getBeansOfType(Publisher.class).values().stream()
                .filter(publisher -> publisher.kinds().contains(kind))
                .map(publisher -> (Class<?>) publisher.content())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody publishes " + kind))
                .asSubclass(Record.class);
    }

    private void signIn(SignedIn who, Language language) {
        Screens.signIn(contexts, who, language);
    }

    private void open(Begun begun, Language language) {
        signIn(begun.who(), language);
        at("account");
        at(begun.address());
        assertThat(getCurrentView()).isNotInstanceOf(NotFoundView.class);
    }

    /** The deed that is due: looking at what the public will see, or handing over. */
    private void deed(DraftKind kind) {
        assertThat(press(kind)).as(kind + ": there is a deed").isTrue();
        find(Dialog.class).all().stream()
                .filter(Dialog::isOpened)
                .forEach(dialog -> dialog.getFooter()
                        .getElement()
                        .getChildren()
                        .map(child -> child.getComponent().orElse(null))
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .reduce((first, second) -> second)
                        .ifPresent(Button::click));
    }

    private boolean press(DraftKind kind) {
        var keys = switch (kind.scope()) {
            case PUBLICATION -> List.of("desk.preview");
            case INSTITUTION -> List.of("office.look");
            case INSTALLATION -> List.of("administration.draft.submit", "administration.draft.publish");
        };
        var button = keys.stream()
                .map(I18NProvider::translate)
                .flatMap(words -> find(Button.class).withText(words).all().stream())
                .findFirst();
        button.ifPresent(found -> test(found).click());
        return button.isPresent();
    }

    /** Types or ticks something. */
    private void touch(DraftKind kind) {
        var texts = texts();
        if (!texts.isEmpty()) {
            type(texts.getFirst(), "Typed meanwhile");
            return;
        }
        var choice = all().filter(part -> part instanceof Checkbox || part instanceof CheckboxGroup)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + ": nothing to type or tick"));
        if (choice instanceof Checkbox box) {
            test(box).click();
        } else {
            tickFirst((CheckboxGroup<?>) choice);
        }
    }

    private <T> void tickFirst(CheckboxGroup<T> group) {
        test(group)
                .selectItem(group.getItemLabelGenerator()
                        .apply(group.getListDataView().getItems().findFirst().orElseThrow()));
    }

    private Stream<Component> all() {
        var found = new ArrayList<Component>();
        collect((Component) getCurrentView(), found);
        find(Dialog.class).all().forEach(dialog -> collect(dialog, found));
        return found.stream();
    }

    private static void collect(Component part, List<Component> found) {
        found.add(part);
        part.getChildren()
                .filter(child -> !(child instanceof Text) && child.isVisible())
                .forEach(child -> collect(child, found));
    }

    private List<Component> texts() {
        return all().filter(part -> part instanceof TextArea || part instanceof TextField)
                .filter(part -> !((HasValue<?, ?>) part).isReadOnly())
                .filter(part -> part.getParent()
                        .filter(whole -> whole instanceof FuzzyDateField || whole instanceof AmountField)
                        .isEmpty())
                .toList();
    }

    private List<Component> dates() {
        return all().filter(part ->
                        part instanceof FuzzyDateField || part instanceof DayField || part instanceof AmountField)
                .toList();
    }

    private List<String> values() {
        return texts().stream()
                .map(text -> String.valueOf(((HasValue<?, ?>) text).getValue()))
                .toList();
    }

    private void type(Component text, String words) {
        if (text instanceof TextArea area) {
            test(area).setValue(words);
        } else {
            test((TextField) text).setValue(words);
        }
    }

    private static void typeUnreadable(Component date) {
        Screens.typeUnreadable(date, NO_DAY);
    }

    private Map<String, String> kept(Begun begun) {
        return sample.as(begun.who(), () -> drafts.find(begun.draft().id()))
                .orElseThrow()
                .unread();
    }

    private DraftState state(Begun begun) {
        DraftId id = begun.draft().id();
        return sample.as(begun.who(), () -> drafts.find(id))
                .orElseThrow()
                .header()
                .state();
    }

    /** What the summary says. */
    private Set<String> said() {
        var said = new LinkedHashSet<String>();
        all().filter(part -> part instanceof Section section && section.hasClassName("error-summary"))
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(ListItem.class::isInstance)
                .forEach(item -> said.add(item.getElement().getTextRecursively()));
        return said;
    }

    private static Set<String> only(Set<String> said, String... sentences) {
        var found = new LinkedHashSet<String>();
        for (var line : said) {
            for (var sentence : sentences) {
                var begin = sentence.substring(0, Math.min(12, sentence.length()));
                if (line.contains(begin)) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    private List<String> notices() {
        return all().filter(part -> "notice".equals(first(part)))
                .filter(part -> part.getElement().getClassList().contains("error")
                        || part.getElement().getClassList().contains("warning"))
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }

    private static String first(Component part) {
        return part.getElement().getClassList().stream().findFirst().orElse("");
    }
}
