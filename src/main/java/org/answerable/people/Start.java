package org.answerable.people;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * At the start: a demo and real people never share a database; an installation without an administrator prints how to
 * become it. The demo's people come with its publication.
 */
@Component
class Start implements SmartInitializingSingleton, ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Start.class);

    private final InstallationStore installation;
    private final FirstAdministrator first;
    private final Environment environment;
    private final boolean demo;
    private final boolean demoPeopleAllowed;

    Start(
            InstallationStore installation,
            FirstAdministrator first,
            Environment environment,
            @Value("${answerable.demo:false}") boolean demo,
            @Value("${answerable.demo-people-allowed:false}") boolean demoPeopleAllowed) {
        this.installation = installation;
        this.first = first;
        this.environment = environment;
        this.demo = demo;
        this.demoPeopleAllowed = demoPeopleAllowed;
    }

    /** Before the first request is taken. */
    @Override
    public void afterSingletonsInstantiated() {
        if (demo && installation.anyone(false)) {
            throw WrongPeople.realOnesInADemo();
        }
        if (!demo && !demoPeopleAllowed && installation.anyone(true)) {
            throw WrongPeople.demoOnesInProduction();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo) {
            first.link()
                    .ifPresent(token -> log.warn(
                            "There is no administrator yet. Whoever opens this address within a day becomes it: {}",
                            address(token)));
        }
    }

    private URI address(Token token) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        var base = environment.getProperty("answerable.address", "");
        return URI.create((base.isBlank() ? "http://localhost:" + port : base.replaceAll("/+$", "")) + token.path());
    }
}
