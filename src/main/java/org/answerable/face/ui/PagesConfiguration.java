package org.answerable.face.ui;

import jakarta.servlet.DispatcherType;
import org.answerable.answering.KeptPages;
import org.answerable.face.Site;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts kept pages before everything else. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    FilterRegistrationBean<PagesAtTheDoor> pagesAtTheDoor(KeptPages pages, Site site) {
        var registration = new FilterRegistrationBean<>(new PagesAtTheDoor(pages, site));
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
