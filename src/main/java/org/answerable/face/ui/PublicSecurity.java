package org.answerable.face.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The chain of everything that is not under {@code /app}: no session, no cookie, nobody signed in, strict headers. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    /** After the chain of {@code /app}: it takes what is left. */
    @Bean
    @Order(100)
    SecurityFilterChain publicChain(HttpSecurity http, PublicHeaders headers) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.anonymous(AbstractHttpConfigurer::disable);
        http.headers(ours -> ours.defaultsDisabled().addHeaderWriter(headers));
        return http.build();
    }
}
