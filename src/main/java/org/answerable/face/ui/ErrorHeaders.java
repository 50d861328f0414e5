package org.answerable.face.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** The error page says of itself what other pages do, also where a request was refused before any chain saw it. */
@Configuration(proxyBeanMethods = false)
class ErrorHeaders {

    @Bean
    FilterRegistrationBean<HeadersOnErrors> headersOnErrors(PublicHeaders headers) {
        var registration = new FilterRegistrationBean<>(new HeadersOnErrors(headers));
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Works while an error page is made, and then only. */
    static class HeadersOnErrors extends OncePerRequestFilter {

        private final PublicHeaders headers;

        HeadersOnErrors(PublicHeaders headers) {
            this.headers = headers;
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            headers.writeHeaders(request, response);
            chain.doFilter(request, response);
        }
    }
}
