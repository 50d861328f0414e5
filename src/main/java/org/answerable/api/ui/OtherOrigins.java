package org.answerable.api.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.CorsFilter;

/**
 * Tells a browser that pages of other sites may read, and may say what they have already. What is then answered says so
 * of itself, whoever asks: thus one answer may be kept for all.
 */
@Configuration(proxyBeanMethods = false)
class OtherOrigins {

    @Bean
    FilterRegistrationBean<BeforeReading> beforeReading() {
        var registration = new FilterRegistrationBean<>(new BeforeReading());
        registration.addUrlPatterns("/api/*");
        return registration;
    }

    private static CorsConfiguration reading() {
        var reading = new CorsConfiguration();
        reading.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        reading.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        reading.setAllowedHeaders(List.of(HttpHeaders.IF_NONE_MATCH));
        reading.setMaxAge(Duration.ofDays(1));
        return reading;
    }

    /** Answers only what browsers ask beforehand. */
    static class BeforeReading extends CorsFilter {

        BeforeReading() {
            super(_ -> reading());
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !CorsUtils.isPreFlightRequest(request);
        }
    }
}
