package org.answerable.importing;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where it is, who can sign in and with what. These passwords are public. */
@Component
@ConditionalOnBooleanProperty("answerable.demo")
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final DemoPeople people;

    Greeting(DemoPeople people) {
        this.people = people;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext served
                && served.getWebServer() != null) {
            LOG.info("{}", text("http://localhost:" + served.getWebServer().getPort()));
        }
    }

    private String text(String address) {
        var accounts = people.accounts();
        var widest = accounts.stream()
                .mapToInt(account -> account.signInName().length())
                .max()
                .orElse(0);
        return accounts.stream()
                .map(account -> "      %s   %s   %s%n"
                        .formatted(pad(account.signInName(), widest), account.password(), account.what()))
                .collect(Collectors.joining(
                        "", """


                          Answerable runs as a demonstration, on this machine only.

                            %s   the public board
                            %s/app/login   sign in with

                        """.formatted(address, address), "\n    Ctrl+C ends it; what was entered stays.\n"));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
