package org.answerable;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TopicId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the views and every address of the public pages, found in their registries, opened by nobody and by
 * each role: what is one's own, a stranger's, not published, not there. A new route fails here until it has an address.
 */
@ProductTest
class WhoMayOpenWhatTest extends SpringBrowserlessTest {

    private static final String NOBODY = "nobody";

    @Autowired
    WebApplicationContext beans;

    @Autowired
    Sample sample;

    @Autowired
    SecurityContextHolderStrategy contexts;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Addresses addresses;

    @SuppressWarnings("NullAway.Init") // made before each test
    private MockMvc pages;

    @BeforeEach
    void begin() {
        addresses = new Addresses(new Recipes(beans));
        pages = MockMvcBuilders.webAppContextSetup(beans)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void leave() {
        Screens.leave(contexts);
    }

    @Test
    void everyRouteHasAnAddress() {
        assertThat(addresses.views().keySet()).containsExactlyInAnyOrderElementsOf(routes().keySet());
        assertThat(addresses.pages().keySet()).containsExactlyInAnyOrderElementsOf(mappings());
    }

    @Test
    void eachRoleOpensWhatTheTableSays() throws Exception {
        var here = sample.world();
        var there = sample.world();
        var hidden = sample.hidden();
        var missing = missing(here);
        var table = new ArrayList<String>();
        table.add(row("address", "whose", people(here).keySet()));
        var empty = new HashSet<String>();
        for (var view : addresses.views().entrySet()) {
            var target = routes().get(view.getKey());
            var about = view.getValue();
            table.add(
                    row("/app/" + view.getKey(), about.whose("own"), opened(about, target, here, people(here), empty)));
            if (about.aboutSomething()) {
                table.add(row("/app/" + view.getKey(), "foreign", opened(about, target, here, people(there), empty)));
                table.add(row(
                        "/app/" + view.getKey(), "unpublished", opened(about, target, hidden, people(hidden), empty)));
                table.add(
                        row("/app/" + view.getKey(), "not there", opened(about, target, missing, people(here), empty)));
            }
        }
        var nowhere = new Addresses.Address(false, _ -> "no-such-place", _ -> "no-such-place");
        table.add(row("/app/no-such-place", "-", opened(nowhere, null, here, people(here), empty)));
        for (var address : Addresses.entrances()) {
            table.add(row("GET " + address, "-", answered(address, here)));
        }
        for (var page : addresses.pages().entrySet()) {
            var about = page.getValue();
            table.add(row(
                    "GET " + page.getKey(),
                    about.whose("published"),
                    answered(about.of().apply(here), here)));
            if (about.aboutSomething()) {
                table.add(row(
                        "GET " + page.getKey(),
                        "unpublished",
                        answered(about.unpublished().apply(hidden), hidden)));
                table.add(row(
                        "GET " + page.getKey(), "not there", answered(about.of().apply(missing), missing)));
            }
        }

        RightsTable.compare("who-may-open-what.txt", table);
        assertThat(empty)
                .as("what is foreign, not published or not there says the same words")
                .hasSizeLessThanOrEqualTo(1);
    }

    private List<String> opened(
            Addresses.Address about,
            @Nullable Class<? extends Component> target,
            Sample.World things,
            Map<String, Authentication> people,
            Set<String> empty) {
        var outcomes = new ArrayList<String>();
        for (var who : people.entrySet()) {
            var address = about.of().apply(things);
            signIn(who.getValue());
            UI.getCurrent().navigate("login");
            UI.getCurrent().navigate(address);
            outcomes.add(outcome((Component) getCurrentView(), target, empty));
        }
        return outcomes;
    }

    private void signIn(Authentication who) {
        if (who instanceof AnonymousAuthenticationToken) {
            Screens.leave(contexts);
            UI.getCurrent().setLocale(Locale.ENGLISH);
        } else {
            Screens.signIn(contexts, who, Language.EN);
        }
    }

    private static String outcome(Component shown, @Nullable Class<? extends Component> target, Set<String> empty) {
        if (shown.getClass().equals(target)) {
            return "opens";
        }
        if (shown instanceof HasErrorParameter<?>) {
            empty.add(shown.getElement().getTextRecursively());
            return "nothing";
        }
        return shown.getClass().getSimpleName().equals("SignInView")
                ? "sign in"
                : shown.getClass().getSimpleName();
    }

    private List<String> answered(String address, Sample.World things) throws Exception {
        var outcomes = new ArrayList<String>();
        for (var who : people(things).values()) {
            var response = pages.perform(get(address).with(authentication(who)))
                    .andReturn()
                    .getResponse();
            assertThat(response.getCookies()).as("cookies of " + address).isEmpty();
            outcomes.add(
                    address.startsWith("/app") && response.getRedirectedUrl() != null
                            ? requireNonNull(response.getRedirectedUrl()).replaceFirst("^/app/", "")
                            : Integer.toString(response.getStatus()));
        }
        return outcomes;
    }

    private Map<String, Authentication> people(Sample.World of) {
        var people = new LinkedHashMap<String, Authentication>();
        people.put(
                NOBODY,
                new AnonymousAuthenticationToken(
                        "test", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        people.put("contributor", signedIn(of.contributor()));
        people.put("approver", signedIn(of.approver()));
        people.put("official", signedIn(of.official()));
        people.put("auditor", signedIn(sample.auditor()));
        people.put("administrator", signedIn(sample.administrator()));
        return people;
    }

    private static Authentication signedIn(SignedIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
    }

    /** The same people, and nothing else of theirs. */
    private static Sample.World missing(Sample.World people) {
        return new Sample.World(
                PublicationId.next(),
                "no-such-paper",
                TopicId.next(),
                InstitutionId.next(),
                people.contributor(),
                people.approver(),
                people.official(),
                RecommendationId.next(),
                "NOSUCH",
                List.of(MilestoneId.next()));
    }

    private static Map<String, Class<? extends Component>> routes() {
        return RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .collect(Collectors.toMap(
                        RouteBaseData::getTemplate,
                        RouteBaseData::getNavigationTarget,
                        (one, two) -> one,
                        TreeMap::new));
    }

    private Set<String> mappings() {
        return beans.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.answerable"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static String row(String address, String whose, Iterable<String> cells) {
        var line = new StringBuilder("%-52s %-12s ".formatted(address, whose));
        cells.forEach(cell -> line.append("%-13s ".formatted(cell)));
        return line.toString().stripTrailing();
    }
}
