package org.answerable.board.ui;

import org.answerable.board.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The chain of everything that is not under {@code /app}: no session, no cookie, nobody signed in, strict headers. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    private static final String PAGE_RULES = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** After the chain of {@code /app}: it takes what is left. */
    @Bean
    @Order(100)
    SecurityFilterChain publicChain(HttpSecurity http, Site site) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.anonymous(AbstractHttpConfigurer::disable);
        http.headers(headers -> {
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable); // pages say themselves
            headers.contentSecurityPolicy(csp -> csp.policyDirectives(PAGE_RULES));
            headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
            headers.permissionsPolicyHeader(
                    permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
            if (site.demo()) {
                headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"));
            }
        });
        return http.build();
    }
}
