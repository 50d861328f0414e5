package org.answerable;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The house as docs/architecture.md draws it, held against the compiled classes. */
class HouseRulesTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.answerable");

    private static final ArchitecturePicture PICTURE = ArchitecturePicture.read();

    /** Classes that jOOQ and JTE write. */
    private static final DescribedPredicate<JavaClass> GENERATED = resideInAnyPackage(
                    "org.answerable.schema..", "org.answerable.pages..")
            .as("generated classes");

    /** Where SQL is allowed besides queries, stores and their fields. */
    private static final Set<String> ALSO_SQL = Set.of("Scopes", "History", "Publishers");

    /** Tables with nothing in them that the public reads. */
    private static final Set<String> PRIVATE_TABLES = Set.of(
            "DRAFT",
            "DRAFT_REVISION",
            "PERSON",
            "INVITATION",
            "INSTITUTION_CONTACT",
            "ROLE_GRANT",
            "ROLE_GRANT_END",
            "HISTORY_ENTRY",
            "MESSAGE",
            "FORM_SECRET");

    /** What the start prints on the console: the address and who may sign in. */
    private static final Set<String> PRINTS = Set.of("Greeting");

    @Test
    void importsGoDownOnly() {
        holds(classes()
                .should(each(
                        "lean on lower floors and drawn arrows only",
                        (origin, events) -> origin.getDirectDependenciesFromSelf()
                                .forEach(dependency -> leansDown(dependency, events)))));
    }

    @Test
    void everyRoomStandsInThePicture() {
        var rooms = PORTAL.stream()
                .map(HouseRulesTest::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());

        assertThat(PICTURE.rooms()).containsAll(rooms);
    }

    @Test
    void roomsHaveNoCycles() {
        holds(slices().matching("org.answerable.(*)..").should().beFreeOfCycles());
    }

    @Test
    void nobodyImportsAViewFromOutsideItsOwnRoom() {
        holds(classes()
                .should(each(
                        "import views of their own room's ui only, from that ui",
                        (origin, events) -> origin.getDirectDependenciesFromSelf()
                                .forEach(dependency -> {
                                    var target = dependency.getTargetClass();
                                    if (isUi(target)
                                            && !(isUi(origin) && room(origin).equals(room(target)))) {
                                        events.add(violated(dependency, dependency.getDescription()));
                                    }
                                }))));
    }

    @Test
    void everyDialogHasAName() {
        var nameless = PORTAL.stream()
                .flatMap(origin -> origin.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().startsWith("com.vaadin.")
                        && call.getTargetOwner().getSimpleName().endsWith("Dialog"))
                .filter(call -> call.getTarget().getRawParameterTypes().isEmpty()
                        || !call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(String.class))
                .map(JavaAccess::getDescription)
                .toList();

        assertThat(nameless).isEmpty();
    }

    @Test
    void viewsNeverTouchTheDatabase() {
        holds(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .or()
                .resideInAnyPackage(
                        "org.answerable.shell..",
                        "org.answerable.parts..",
                        "org.answerable.forms..",
                        "org.answerable.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jooq..", "org.answerable.schema..", "java.sql..", "org.springframework.jdbc.."));
    }

    @Test
    void sqlLivesInQueriesAndStores() {
        holds(noClasses()
                .that(mayNotHoldSql())
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jooq..", "org.answerable.schema..")));
        holds(noClasses()
                .that(resideOutsideOfPackages("org.answerable.storage.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.springframework.jdbc..")));
    }

    @Test
    void queriesAndStoresStayInsideTheirRoom() {
        holds(classes()
                .that()
                .haveSimpleNameEndingWith("Queries")
                .or()
                .haveSimpleNameEndingWith("Store")
                .should()
                .notBePublic());
    }

    @Test
    void onlyViewsKnowVaadin() {
        holds(noClasses()
                .that(resideOutsideOfPackages(
                        "..ui..",
                        "org.answerable.shell..",
                        "org.answerable.parts..",
                        "org.answerable.forms..",
                        "org.answerable.access..",
                        "org.answerable.signin.."))
                .and()
                .doNotHaveSimpleName("Application")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void whatThePublicReadsTouchesNoDraftAndNoPerson() {
        var privateClasses = PRIVATE_TABLES.stream()
                .map(HouseRulesTest::camel)
                .flatMap(name -> Stream.of(name, name + "Record"))
                .collect(Collectors.toSet());
        holds(classes()
                .that(resideInAnyPackage(
                        "org.answerable.fact..",
                        "org.answerable.board..",
                        "org.answerable.item..",
                        "org.answerable.register..",
                        "org.answerable.changes..",
                        "org.answerable.face..",
                        "org.answerable.answering..",
                        "org.answerable.quoting..",
                        "org.answerable.sharing..",
                        "org.answerable.explore..",
                        "org.answerable.opendata..",
                        "org.answerable.api..",
                        "org.answerable.follow..",
                        "org.answerable.pages..",
                        "org.answerable.standing..",
                        "org.answerable.time..",
                        "org.answerable.language.."))
                .should(each("touch published facts only", (origin, events) -> {
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    room(dependency.getTargetClass()).equals("schema"))
                            .filter(dependency -> privateClasses.contains(
                                    dependency.getTargetClass().getSimpleName()))
                            .forEach(dependency -> events.add(violated(dependency, dependency.getDescription())));
                    origin.getFieldAccessesFromSelf().stream()
                            .filter(access -> room(access.getTargetOwner()).equals("schema"))
                            .filter(access -> PRIVATE_TABLES.contains(access.getName()))
                            .forEach(access -> events.add(violated(access, access.getDescription())));
                })));
    }

    @Test
    void everyServiceMethodSaysOnceWhoMayCallIt() {
        var access = accessAnnotations();
        assertThat(access).hasSizeGreaterThan(5);
        holds(classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should(each("say on each public method, and only there, who may call it", (service, events) -> {
                    if (saysWhoMay(service, access) > 0) {
                        events.add(violated(service, service.getName() + " says it on the class"));
                    }
                    service.getAllMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .filter(method -> method.getOwner().getPackageName().startsWith("org.answerable"))
                            .filter(method -> saysWhoMay(method, access) != 1)
                            .forEach(method -> events.add(violated(
                                    method,
                                    method.getFullName() + " says it " + saysWhoMay(method, access) + " times")));
                })));
    }

    @Test
    void onlyServicesSayWhoMayCallThemAndOnlyInOurWords() {
        var access = accessAnnotations();
        holds(classes()
                .that(resideOutsideOfPackages("org.answerable.access.."))
                .should(each(
                        "leave it to services, by our annotations",
                        (owner, events) -> owner.getMethods().stream()
                                .filter(method -> method.isAnnotatedWith(PreAuthorize.class)
                                        || (saysWhoMay(method, access) > 0 && !owner.isAnnotatedWith(Service.class)))
                                .forEach(method -> events.add(violated(method, method.getFullName()))))));
    }

    @Test
    void everyRouteSaysOnceWhoMayOpenIt() {
        var words = List.of(AnonymousAllowed.class, RolesAllowed.class, PermitAll.class);
        holds(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should(each("carry exactly one of @AnonymousAllowed, @RolesAllowed and @PermitAll", (view, events) -> {
                    var said = words.stream().filter(view::isAnnotatedWith).count();
                    if (said != 1 || view.isAnnotatedWith(DenyAll.class)) {
                        events.add(violated(view, view.getName() + " carries " + said));
                    }
                }))
                .allowEmptyShould(true));
    }

    @Test
    void timeComesFromTheClockOnly() {
        holds(classes()
                .that()
                .doNotHaveSimpleName("ClockConfiguration")
                .should(each(
                        "take the time from the clock",
                        (origin, events) -> origin.getAccessesFromSelf().stream()
                                .filter(HouseRulesTest::readsTheWallClock)
                                .forEach(access -> events.add(violated(access, access.getDescription()))))));
    }

    @Test
    void nobodyAsksTheStaticSecurityContext() {
        holds(noClasses()
                .that(resideOutsideOfPackages("org.answerable.access.."))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SecurityContextHolder.class));
    }

    @Test
    void onlyTheStartPrintsOnTheConsole() {
        holds(classes()
                .that(describe(
                        "others", owner -> !PRINTS.contains(outermost(owner).getSimpleName())))
                .should(each(
                        "not print",
                        (origin, events) -> origin.getAccessesFromSelf().stream()
                                .filter(HouseRulesTest::prints)
                                .forEach(access -> events.add(violated(access, access.getDescription()))))));
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = PORTAL.stream()
                .filter(DescribedPredicate.not(GENERATED))
                .map(JavaClass::getPackage)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(room -> room.getName())
                .collect(Collectors.toSet());

        assertThat(unmarked).isEmpty();
    }

    @Test
    void classesAreNamedAfterWhatTheyKeepOrDo() {
        holds(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Mapper)")
                .as("no class is called Impl, Manager, Helper, Util, Dto or Mapper"));
    }

    private static void holds(ArchRule rule) {
        rule.check(PORTAL);
    }

    private static ArchCondition<JavaClass> each(String words, Check check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                check.run(item, events);
            }
        };
    }

    private interface Check {
        void run(JavaClass item, ConditionEvents events);
    }

    private static void leansDown(Dependency dependency, ConditionEvents events) {
        var from = room(dependency.getOriginClass());
        var to = room(dependency.getTargetClass());
        if (!to.isEmpty() && !from.isEmpty() && !from.equals(to) && !PICTURE.mayLean(from, to)) {
            events.add(violated(dependency, dependency.getDescription()));
        }
        if (to.isEmpty()
                && !from.isEmpty()
                && dependency.getTargetClass().getPackageName().equals("org.answerable")) {
            events.add(violated(dependency, dependency.getDescription()));
        }
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getName();
        if (owner.getPackageName().equals("java.time") && name.equals("now")) {
            return !access.getDescription().contains("now(" + Clock.class.getName() + ")");
        }
        return Stream.of("System.currentTimeMillis", "Date.<init>")
                        .anyMatch((owner.getSimpleName() + "." + name)::equals)
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"));
    }

    private static boolean prints(JavaAccess<?> access) {
        var what = access.getTargetOwner().getSimpleName() + "." + access.getName();
        return Set.of("System.out", "System.err").contains(what)
                || access.getName().equals("printStackTrace");
    }

    private static DescribedPredicate<JavaClass> mayNotHoldSql() {
        return describe("classes that are no queries, stores or fields", owner -> {
            var name = outermost(owner).getSimpleName();
            return !room(owner).equals("schema")
                    && !room(owner).equals("storage")
                    && !ALSO_SQL.contains(name)
                    && Stream.of("Queries", "Store", "Fields").noneMatch(name::endsWith);
        });
    }

    private static Set<String> accessAnnotations() {
        return PORTAL.stream()
                .filter(resideInAPackage("org.answerable.access"))
                .filter(JavaClass::isAnnotation)
                .filter(annotation -> annotation.isAnnotatedWith(PreAuthorize.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static long saysWhoMay(CanBeAnnotated thing, Set<String> access) {
        return access.stream().filter(thing::isAnnotatedWith).count();
    }

    private static JavaClass outermost(JavaClass nested) {
        return nested.getEnclosingClass().map(HouseRulesTest::outermost).orElse(nested);
    }

    private static boolean isUi(JavaClass item) {
        return item.getPackageName().matches("org\\.answerable\\.\\w+\\.ui(\\..*)?");
    }

    /** The room of a class of ours; empty for the root package and everybody else's. */
    private static String room(JavaClass item) {
        var name = item.getPackageName();
        return name.startsWith("org.answerable.") ? name.split("\\.", -1)[2] : "";
    }

    private static String camel(String table) {
        return Stream.of(table.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
