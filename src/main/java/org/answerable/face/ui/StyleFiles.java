package org.answerable.face.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Style sheets. Whoever names one by an address that changes with its content, as public pages do, may keep it for a
 * while; the workplaces name theirs without, and ask each time whether it changed. Their theme lies in a library; a
 * servlet container finds that only where the library stands on the class path by name, which it does not in the
 * extracted jar.
 */
@Configuration(proxyBeanMethods = false)
class StyleFiles implements WebMvcConfigurer {

    private static final String[] ADDRESSES = {"/styles/**", "/aura/**"};
    private static final String KEPT = "max-age=3600, public";
    private static final String ASKED_FOR_AGAIN = "no-cache, public";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ADDRESSES[0]).addResourceLocations("classpath:/static/styles/");
        registry.addResourceHandler(ADDRESSES[1]).addResourceLocations("classpath:/META-INF/resources/aura/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Keeping()).addPathPatterns(ADDRESSES);
    }

    private static final class Keeping implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, request.getParameter("v") == null ? ASKED_FOR_AGAIN : KEPT);
            return true;
        }
    }
}
