package org.answerable.face.ui;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Style sheets may be kept for a while: pages name them by an address that changes with their content. The theme of the
 * workplaces lies in a library; a servlet container finds that only where the library stands on the class path by name,
 * which it does not in the extracted jar.
 */
@Configuration(proxyBeanMethods = false)
class StyleFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/styles/**", "classpath:/static/styles/");
        serve(registry, "/aura/**", "classpath:/META-INF/resources/aura/");
    }

    private static void serve(ResourceHandlerRegistry registry, String addresses, String place) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(place)
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
