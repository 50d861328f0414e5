package org.answerable.face.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.answerable.face.Site;
import org.answerable.language.Words;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * What the server refuses before it knows whose it is (an address that is no address, a header without end) gets a
 * short page of ours: in three languages, since nothing is known of the reader.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final Words words;
    private final Site site;
    private final PublicHeaders headers;

    UnreadableRequests(Words words, Site site, PublicHeaders headers) {
        this.words = words;
        this.site = site;
        this.headers = headers;
    }

    /** After Spring's own, which adds a page of the server. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.getPipeline().addValve(new UnreadableValve(headers, page(400), page(500)));
                host.getPipeline().addValve(new OnlyKnownMethods());
                host.setErrorReportValveClass(UnreadableValve.class.getName());
            }
        });
    }

    String page(int status) {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.answerable.pages")
                .render("unreadable.jte", Map.of("words", words, "demo", site.demo(), "status", status), output);
        return output.toString();
    }
}
