package org.answerable.signin;

import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.answerable.access.CurrentActor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The chain of everything under {@code /app}: sign-in, sessions, headers. What is public has another, without any of it. */
@Configuration(proxyBeanMethods = false)
class AppSecurity {

    /** Before the chain of the public pages, which takes what is left. */
    @Bean
    @Order(10)
    SecurityFilterChain app(
            HttpSecurity http,
            AuthenticationManager accounts,
            RequestUtil vaadin,
            SessionWatch watch,
            SignInThrottle throttle,
            CurrentActor actor,
            ApplicationEventPublisher events,
            ServletRegistrationBean<SpringServlet> servlet) {
        var nowhere = new NoView(() -> Optional.ofNullable(servlet.getServlet())
                .map(SpringServlet::getService)
                .orElse(null));
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new FirstPage(throttle));
        http.securityMatcher("/app", "/app/**");
        // Named: the one that Spring makes of the beans it finds would look at the state before the password.
        http.authenticationManager(accounts);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                app -> app.loginView("/login", SignInPaths.SIGNED_OUT)
                        .addLogoutHandler(telling(actor, events))
                        // Vaadin's own would let the sign-in form pass without a token, and answer its lack with a bare
                        // page.
                        .enableCsrfConfiguration(false)
                        // What is no view has nothing to protect: it says so, to whomever, and is never where one
                        // lands after sign-in.
                        .anyRequest(rest -> rest.access(
                                (_, context) -> new AuthorizationDecision(nowhere.matches(context.getRequest()))))
                        .enableExceptionHandlingConfiguration(false));
        http.logout(out -> out.logoutUrl(SignInPaths.SIGN_OUT));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        http.exceptionHandling(
                refused -> refused.authenticationEntryPoint(new SignInEntry()).accessDeniedHandler(denied()));
        http.addFilterBefore(
                new SignInThrottleFilter(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignInPaths.SIGN_IN),
                        throttle,
                        events),
                UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(watch, AnonymousAuthenticationFilter.class);
        http.addFilterAfter(new Entrance(actor), AnonymousAuthenticationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PageRules.withoutNonce()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                // What is here is also on the plain pages, and there under an address that stays.
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"))
                // Written where the request came over TLS only.
                .httpStrictTransportSecurity(
                        hsts -> hsts.maxAgeInSeconds(Duration.ofDays(365).toSeconds())));
        return http.build();
    }

    /**
     * One answer and one time to take for an unknown name, a wrong password and a disabled person: whether the person
     * may sign in is looked at only after the password.
     */
    @Bean
    AuthenticationManager authenticationManager(
            Accounts accounts, Hashing hashing, AuthenticationEventPublisher publisher) {
        var provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(hashing);
        provider.setPreAuthenticationChecks(_ -> {});
        provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        var manager = new ProviderManager(provider);
        manager.setAuthenticationEventPublisher(publisher);
        return manager;
    }

    @Bean
    SessionWatch sessionWatch(
            CurrentActor actor,
            Accounts accounts,
            Clock clock,
            ApplicationEventPublisher events,
            SecurityContextHolderStrategy contexts,
            @Value("${server.servlet.session.timeout}") Duration idle,
            @Value("${answerable.session.longest:12h}") Duration longest) {
        return new SessionWatch(
                actor, accounts, new SessionWatch.SessionLimits(idle, longest), clock, events, contexts);
    }

    /** Outside the chain it would look at public requests too, and make sessions there. */
    @Bean
    FilterRegistrationBean<SessionWatch> onlyInTheChain(SessionWatch watch) {
        var registration = new FilterRegistrationBean<>(watch);
        registration.setEnabled(false);
        return registration;
    }

    private static LogoutHandler telling(CurrentActor actor, ApplicationEventPublisher events) {
        return (_, _, _) -> actor.signedIn()
                .ifPresent(who -> events.publishEvent(new SessionEnded(who.actor(), SessionEnded.Why.SIGNED_OUT)));
    }

    /** A form that is older than its session is not an attack: back to the sign-in page. */
    private static AccessDeniedHandler denied() {
        var plain = new AccessDeniedHandlerImpl();
        return (request, response, refused) -> {
            if (refused instanceof CsrfException && SignInPaths.SIGN_IN.equals(request.getRequestURI())) {
                response.sendRedirect(SignInPaths.ENDED);
            } else {
                plain.handle(request, response, refused);
            }
        };
    }
}
