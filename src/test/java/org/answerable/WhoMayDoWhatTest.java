package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;

/**
 * Every public method of every service, found by reflection, called by nobody and by each role: on what is their own, on
 * what is a stranger's, and on what is their own and not published. A new method fails here until it has a recipe.
 */
@ProductTest
class WhoMayDoWhatTest {

    private enum Whose {
        OWN,
        FOREIGN,
        UNPUBLISHED
    }

    @Autowired
    ApplicationContext beans;

    @Autowired
    Sample sample;

    @Autowired
    SecurityContextHolderStrategy contexts;

    @SuppressWarnings("NullAway.Init") // made before each test
    private List<Recipe> recipes;

    @BeforeEach
    void readRecipes() {
        recipes = new Recipes(beans).all();
    }

    @Test
    void everyServiceMethodHasARecipe() {
        var methods = services().flatMap(WhoMayDoWhatTest::methods).toList();

        assertThat(methods).isNotEmpty().doesNotHaveDuplicates();
        assertThat(recipes.stream().map(Recipe::method).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(methods);
    }

    @Test
    void eachRoleDoesWhatTheTableSays() throws IOException {
        var here = sample.world();
        var there = sample.world();
        var hidden = sample.hidden();
        var table = new ArrayList<String>();
        table.add(row("method", "about", "whose", people(here).keySet()));
        for (var recipe : recipes) {
            table.add(row(recipe, Whose.OWN, here, people(here)));
            if (recipe.aboutSomething()) {
                table.add(row(recipe, Whose.FOREIGN, here, people(there)));
                table.add(row(recipe, Whose.UNPUBLISHED, hidden, people(hidden)));
            }
        }

        RightsTable.compare("who-may-do-what.txt", table);
    }

    private String row(Recipe recipe, Whose whose, Sample.World things, Map<String, Optional<SignedIn>> people) {
        var outcomes = people.values().stream()
                .map(who -> outcome(recipe, things, who))
                .toList();
        return row(
                recipe.method(),
                recipe.about(),
                recipe.aboutSomething() ? whose.name().toLowerCase(Locale.ROOT) : "-",
                outcomes);
    }

    private static String row(String method, String about, String whose, Collection<String> cells) {
        return "%-58s %-28s %-12s %s"
                .formatted(
                        method,
                        about,
                        whose,
                        cells.stream().map("%-13s"::formatted).collect(Collectors.joining(" ")))
                .stripTrailing();
    }

    private Map<String, Optional<SignedIn>> people(Sample.World of) {
        var people = new LinkedHashMap<String, Optional<SignedIn>>();
        people.put("nobody", Optional.empty());
        people.put("contributor", Optional.of(of.contributor()));
        people.put("approver", Optional.of(of.approver()));
        people.put("official", Optional.of(of.official()));
        people.put("auditor", Optional.of(sample.auditor()));
        people.put("administrator", Optional.of(sample.administrator()));
        return people;
    }

    private String outcome(Recipe recipe, Sample.World things, Optional<SignedIn> who) {
        var attempt = recipe.preparation().on(things);
        var before = contexts.getContext();
        var context = contexts.createEmptyContext();
        context.setAuthentication(
                who.<Authentication>map(WhoMayDoWhatTest::signedIn).orElseGet(WhoMayDoWhatTest::nobody));
        contexts.setContext(context);
        try {
            return outcome(attempt);
        } finally {
            contexts.setContext(before);
        }
    }

    private static String outcome(Callable<? extends @Nullable Object> attempt) {
        try {
            return outcome(attempt.call());
        } catch (AccessDeniedException | AuthenticationException refused) {
            return "refused";
        } catch (Exception failed) {
            return "FAILED: " + failed;
        }
    }

    /** What came back: nothing, done, or a result that says why not. */
    private static String outcome(@Nullable Object result) {
        return switch (result) {
            case null -> "done";
            case Optional<?> some -> some.isEmpty() ? "nothing" : outcome(some.get());
            case Collection<?> all -> all.isEmpty() ? "nothing" : "done";
            case Map<?, ?> all -> all.isEmpty() ? "nothing" : "done";
            case Boolean so -> so ? "done" : "nothing";
            case Integer count -> count > 0 ? "done" : "nothing";
            default -> outcomeOf(result.getClass());
        };
    }

    private static String outcomeOf(Class<?> result) {
        var name = result.getSimpleName();
        if (Set.of("NotThere", "ForNothing", "LinkGone").contains(name)) {
            return "nothing";
        }
        var isResult = result.getPackageName().startsWith("org.answerable")
                && Arrays.stream(result.getInterfaces()).anyMatch(Class::isSealed);
        return isResult && !Recipes.DONE.contains(name) ? name : "done";
    }

    private static Authentication signedIn(SignedIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
    }

    private static Authentication nobody() {
        return new AnonymousAuthenticationToken("test", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }

    private Stream<Class<?>> services() {
        return beans.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(service -> service.getPackageName().startsWith("org.answerable"));
    }

    private static Stream<String> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(WhoMayDoWhatTest::name);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
