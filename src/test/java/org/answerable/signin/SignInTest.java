package org.answerable.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.access.SignedIn;
import org.answerable.people.Grants;
import org.answerable.people.OwnAccount;
import org.answerable.people.People;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.GrantId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
class SignInTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationEventPublisher events;

    @Autowired
    Sample sample;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    @Autowired
    Grants grants;

    @Autowired
    OwnAccount account;

    @Autowired
    Today today;

    @Autowired
    JdbcClient asApp;

    MockMvc browser = MockMvcBuilders.standaloneSetup(new Object()).build();
    String address = "";

    @BeforeEach
    void aBrowserWithAnAddressOfItsOwn() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        address = "2001:db8:%x:%x::1".formatted(Sample.next(), Sample.next());
    }

    @Test
    @Asvs({"6.3.1", "7.2.4"})
    void whoKnowsThePasswordIsLetInUnderANewSession() {
        var person = sample.personWithPassword("Drita");
        var session = new MockHttpSession();
        var before = session.getId();

        assertThat(signIn(session, sample.signInName(person), Sample.PASSWORD).getRedirectedUrl())
                .isEqualTo("/app/account");

        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(letIn(session)).isTrue();
    }

    @Test
    void theSignInNameIsReadAsPeopleTypeIt() {
        var name = sample.signInName(sample.personWithPassword("Drita"));

        assertThat(signIn(new MockHttpSession(), "  " + name.toUpperCase(Locale.ROOT) + " ", Sample.PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/app/account");
    }

    @Test
    void oneLandsWhereOnesWorkIs() {
        var contributor = sample.personWithPassword("Drita");
        var auditor = sample.personWithPassword("Agim");
        sample.grant(contributor.actor(), Role.CONTRIBUTOR, sample.publication(), null, today.day());
        sample.grant(auditor.actor(), Role.AUDITOR, null, null, today.day());

        assertThat(signIn(new MockHttpSession(), sample.signInName(contributor), Sample.PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/app/desk");
        assertThat(signIn(new MockHttpSession(), sample.signInName(auditor), Sample.PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/app/audit");
    }

    @Test
    void theBareAddressLeadsToTheSignInPageAndFromThereToOnesWork() {
        var contributor = sample.personWithPassword("Drita");
        sample.grant(contributor.actor(), Role.CONTRIBUTOR, sample.publication(), null, today.day());
        for (var address : List.of("/app", "/app/")) {
            var session = new MockHttpSession();
            assertThat(opened(address, session).getRedirectedUrl()).isEqualTo("/app/login");

            assertThat(signIn(session, sample.signInName(contributor), Sample.PASSWORD)
                            .getRedirectedUrl())
                    .isEqualTo("/app/desk");
            assertThat(opened(address, session).getRedirectedUrl()).isEqualTo("/app/desk");
        }
    }

    @Test
    @Asvs("6.3.8")
    void theAnswerDoesNotTellWhetherThereIsAnAccount() {
        var known = sample.personWithPassword("Drita");
        var disabled = sample.personWithPassword("Agim");
        var invited = sample.person("Besa");
        sample.as(sample.administrator(), () -> people.disable(disabled.actor()));

        var answers = List.of(
                signIn(new MockHttpSession(), sample.signInName(known), "something else"),
                signIn(new MockHttpSession(), "nobody@example.invalid", "something else"),
                signIn(new MockHttpSession(), sample.signInName(disabled), Sample.PASSWORD),
                signIn(new MockHttpSession(), sample.signInName(invited), ""));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.getRedirectedUrl()).isEqualTo("/app/login?error");
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getHeaderNames())
                    .containsExactlyInAnyOrderElementsOf(answers.getFirst().getHeaderNames());
        });
    }

    @Test
    @Asvs("6.3.8")
    void anUnknownNameTakesTheWorkOfAWrongPassword() {
        var work = new AtomicInteger();
        var counting = new Hashing() {
            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                work.incrementAndGet();
                assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
                return super.matches(password, hash);
            }
        };
        var manager = new AppSecurity().authenticationManager(accounts, counting, events);

        for (var name : List.of(
                sample.signInName(sample.personWithPassword("Drita")),
                "nobody@example.invalid",
                sample.signInName(sample.person("Besa")))) {
            work.set(0);
            assertThatThrownBy(() ->
                            manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong")))
                    .isInstanceOf(AuthenticationException.class);
            assertThat(work).as(name).hasValue(1);
        }
    }

    @Test
    @Asvs({"6.3.1", "2.4.1"})
    void afterFiveFailuresOneWaitsAndIsToldHowLong() {
        var name = sample.signInName(sample.personWithPassword("Drita"));
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn(new MockHttpSession(), name, "wrong").getRedirectedUrl())
                    .isEqualTo("/app/login?error");
        }

        var refused = signIn(new MockHttpSession(), name, Sample.PASSWORD);
        assertThat(refused.getRedirectedUrl()).startsWith("/app/login?wait=");
        var seconds = Integer.parseInt(
                Objects.requireNonNull(refused.getRedirectedUrl()).replaceAll(".*=", ""));
        assertThat(seconds).isBetween(1, 181);
        assertThat(refused.getHeader("Retry-After")).isEqualTo(Integer.toString(seconds));

        clock.advance(Duration.ofSeconds(seconds));
        assertThat(signIn(new MockHttpSession(), name, Sample.PASSWORD).getRedirectedUrl())
                .isEqualTo("/app/account");
    }

    @Test
    @Asvs("6.1.1")
    void nobodyLocksAnotherOutFromElsewhere() {
        var name = sample.signInName(sample.personWithPassword("Drita"));
        for (int attempt = 0; attempt < 6; attempt++) {
            signIn(new MockHttpSession(), name, "wrong");
        }

        address = "192.0.2.7";

        assertThat(signIn(new MockHttpSession(), name, Sample.PASSWORD).getRedirectedUrl())
                .isEqualTo("/app/account");
    }

    @Test
    @Asvs("6.3.1")
    void manyNamesFromOneAddressAreRefusedTooAlsoFromTheNextAddressOfTheSameNetwork() {
        for (int attempt = 0; attempt < 50; attempt++) {
            signIn(new MockHttpSession(), "somebody" + attempt + "@example.invalid", "");
        }

        address = address.replace("::1", "::2");

        assertThat(signIn(new MockHttpSession(), "else@example.invalid", "").getRedirectedUrl())
                .startsWith("/app/login?wait=");
    }

    @Test
    @Asvs("3.5.1")
    void aFormWithoutATokenIsNotLookedAt() throws Exception {
        var name = sample.signInName(sample.personWithPassword("Drita"));
        var session = new MockHttpSession();

        var answer = browser.perform(post("/app/login")
                        .session(session)
                        .param("username", name)
                        .param("password", Sample.PASSWORD))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/app/login?ended");
        assertThat(letIn(session)).isFalse();
    }

    @Test
    @Asvs({"7.4.2", "8.3.2"})
    void whoIsDisabledIsOutAtOnce() {
        var person = sample.personWithPassword("Drita");
        var session = signedIn(person);

        sample.as(sample.administrator(), () -> people.disable(person.actor()));

        assertThat(whereTo(session)).isEqualTo("/app/login?ended");
        assertThat(session.isInvalid()).isTrue();
        assertThat(endings(person.actor())).containsExactly("CHANGED");
    }

    @Test
    @Asvs("7.4.2")
    void noAddressGoesRoundTheQuestionWhetherOneIsStillLetIn() throws Exception {
        for (var address :
                List.of("/app/VAADIN/build/x?v-r=uidl", "/app/desk/app/VAADIN/build/x", "/app/VAADIN/dynamic/x")) {
            var person = sample.personWithPassword("Drita");
            var session = signedIn(person);
            sample.as(sample.administrator(), () -> people.disable(person.actor()));

            browser.perform(get(URI.create(address)).session(session));

            assertThat(session.isInvalid()).as(address).isTrue();
        }
    }

    @Test
    @Asvs("7.4.2")
    void whoIsErasedIsOutAtOnce() {
        var person = sample.personWithPassword("Drita");
        var session = signedIn(person);

        sample.as(sample.administrator(), () -> people.erase(person.actor()));

        assertThat(letIn(session)).isFalse();
    }

    @Test
    @Asvs("8.3.2")
    void whoseRolesChangeSignsInAgain() {
        var person = sample.personWithPassword("Drita");
        sample.grant(person.actor(), Role.AUDITOR, null, null, today.day());
        var session = signedIn(person);
        assertThat(letIn(session)).isTrue();

        sample.as(sample.administrator(), () -> grants.end(onlyGrant(person)));

        assertThat(letIn(session)).isFalse();
    }

    @Test
    @Asvs("7.4.3")
    void aNewPasswordEndsEverySession() {
        var person = sample.personWithPassword("Drita");
        var here = signedIn(person);
        var elsewhere = signedIn(person);

        sample.as(person, () -> account.changePassword(Sample.PASSWORD, "quiet-orange-tractor-41"));

        assertThat(letIn(here)).isFalse();
        assertThat(letIn(elsewhere)).isFalse();
    }

    @Test
    @Asvs("7.3.1")
    void aSessionThatIsNotUsedEnds() {
        var person = sample.personWithPassword("Drita");
        var session = signedIn(person);
        assertThat(letIn(session)).isTrue();

        clock.advance(Duration.ofMinutes(29));
        assertThat(letIn(session)).isTrue();
        clock.advance(Duration.ofMinutes(31));

        assertThat(letIn(session)).isFalse();
        assertThat(endings(person.actor())).containsExactly("IDLE");
    }

    @Test
    @Asvs("7.3.1")
    void anOpenPageThatBeatsByItselfIsNoUse() throws Exception {
        var session = signedIn(sample.personWithPassword("Drita"));
        assertThat(letIn(session)).isTrue();

        clock.advance(Duration.ofMinutes(20));
        browser.perform(post("/app/").queryParam("v-r", "heartbeat").session(session));
        clock.advance(Duration.ofMinutes(20));

        assertThat(letIn(session)).isFalse();
    }

    @Test
    @Asvs("7.3.2")
    void noSessionLastsLongerThanHalfADay() {
        var person = sample.personWithPassword("Drita");
        var session = signedIn(person);
        for (int quarter = 0; quarter < 48; quarter++) {
            assertThat(letIn(session)).isTrue();
            clock.advance(Duration.ofMinutes(15));
        }
        clock.advance(Duration.ofMinutes(1));

        assertThat(letIn(session)).isFalse();
        assertThat(endings(person.actor())).containsExactly("TOO_LONG");
    }

    @Test
    @Asvs({"7.4.1", "16.3.1"})
    void signingOutEndsTheSessionAndIsWrittenDown() throws Exception {
        var person = sample.personWithPassword("Drita");
        var session = signedIn(person);

        var answer = browser.perform(post("/app/logout").with(csrf()).session(session))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/app/login?out");
        assertThat(session.isInvalid()).isTrue();
        assertThat(endings(person.actor())).containsExactly("SIGNED_OUT");
    }

    @Test
    @Asvs({"16.2.5", "16.3.1"})
    void signInsAndFailuresAreWrittenDownWithoutWhatWasTyped() {
        var person = sample.personWithPassword("Drita");
        var name = sample.signInName(person);

        signIn(new MockHttpSession(), name, "Secret that was mistyped");
        signIn(new MockHttpSession(), name, Sample.PASSWORD);
        signIn(new MockHttpSession(), "typed@instead.invalid", "Secret that was mistyped");

        assertThat(asApp.sql("select outcome from history_entry where deed = 'SIGN_IN' and subject_id = ? order by id")
                        .param(person.actor().id())
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED", "DONE");
        assertThat(asApp.sql(
                                "select count(*) from history_entry where detail like '%Secret%' or detail like '%typed@%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Asvs("16.3.1")
    void tooManyAttemptsAreWrittenDownOnce() {
        var person = sample.personWithPassword("Drita");
        for (int attempt = 0; attempt < 9; attempt++) {
            signIn(new MockHttpSession(), sample.signInName(person), "wrong");
        }

        assertThat(asApp.sql("select count(*) from history_entry where subject_id = ? and detail = 'too many attempts'")
                        .param(person.actor().id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @Asvs({"3.4.1", "3.4.3", "3.4.4", "3.4.5", "3.4.6"})
    void pagesUnderAppSayWhatABrowserMayDoWithThem() throws Exception {
        var plain = browser.perform(get("/app/account")).andReturn().getResponse();
        var overTls =
                browser.perform(get("/app/account").secure(true)).andReturn().getResponse();

        assertThat(plain.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(plain.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(plain.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(plain.getHeader("Cache-Control")).contains("no-store");
        assertThat(plain.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(plain.getHeader("Strict-Transport-Security")).isNull();
        assertThat(overTls.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    private MockHttpSession signedIn(SignedIn person) {
        var session = new MockHttpSession();
        signIn(session, sample.signInName(person), Sample.PASSWORD);
        return session;
    }

    private MockHttpServletResponse signIn(MockHttpSession session, String name, String password) {
        try {
            return browser.perform(post("/app/login")
                            .with(csrf())
                            .with(request -> {
                                request.setRemoteAddr(address);
                                return request;
                            })
                            .session(session)
                            .param("username", name)
                            .param("password", password))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private MockHttpServletResponse opened(String address, MockHttpSession session) {
        try {
            return browser.perform(get(address).session(session)).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Vaadin does not answer here: who is let in finds nothing, who is not is sent away. */
    private boolean letIn(MockHttpSession session) {
        return whereTo(session) == null;
    }

    private @Nullable String whereTo(MockHttpSession session) {
        return opened("/app/account", session).getRedirectedUrl();
    }

    private GrantId onlyGrant(SignedIn who) {
        return people.find(who.actor(), Language.EN)
                .orElseThrow()
                .grants()
                .getFirst()
                .id();
    }

    private List<String> endings(ActorId person) {
        return asApp.sql("select detail from history_entry where deed = 'SIGN_OUT' and subject_id = ?")
                .param(person.id())
                .query(String.class)
                .list();
    }
}
