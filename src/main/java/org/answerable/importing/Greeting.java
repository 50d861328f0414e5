package org.answerable.importing;

import static java.util.stream.Collectors.joining;

import org.answerable.people.DemoPeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where it is, who can sign in and with what. The password is public. */
@Component
@ConditionalOnBooleanProperty("answerable.demo")
class Greeting {

    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext served
                && served.getWebServer() != null) {
            log.info("{}", text("http://localhost:" + served.getWebServer().getPort()));
        }
    }

    private static String text(String address) {
        return """


                  Answerable, a demonstration, on this machine only:

                      %s

                  Sign in at %s/app/login with the password %s as

                %s
                  Ctrl+C ends it. What was entered stays.
                """.formatted(
                        address,
                        address,
                        DemoPeople.PASSWORD,
                        DemoPeople.signInNames().stream()
                                .map(name -> "      " + name + "\n")
                                .collect(joining()));
    }
}
