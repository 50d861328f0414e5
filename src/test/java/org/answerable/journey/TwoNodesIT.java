package org.answerable.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.answerable.Application;
import org.answerable.OnPostgres;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.TestClock;
import org.answerable.answering.KeptPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Two portals on one PostgreSQL: what either publishes, readers of both get, though both keep their pages. */
@Journey
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Sample sample;

    @Autowired
    KeptPages kept;

    @Autowired
    HikariDataSource pool;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private ConfigurableApplicationContext other;

    @BeforeAll
    void startTheOther() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "the other node",
                        Map.of(
                                "server.port", "0",
                                "spring.datasource.url", pool.getJdbcUrl(),
                                "spring.datasource.password", "app",
                                "spring.flyway.password", "owner")));
        other = new SpringApplicationBuilder(Application.class, TestClock.Configuration.class, Sample.class)
                .environment(environment)
                .run();
        await().atMost(SOON).until(() -> kept.isSure() && kept(other).isSure());
    }

    @AfterAll
    void stopTheOther() {
        other.close();
    }

    @Test
    void whatOnePublishesIsReadOnTheOther() throws Exception {
        var world = sample.world();
        var there = Objects.requireNonNull(other.getEnvironment().getProperty("local.server.port", Integer.class));
        keeps(there, world, kept(other));

        sample.update(world, "It was said on the first node.");

        await().atMost(SOON).until(() -> page(there, world).contains("It was said on the first node."));

        keeps(port, world, kept);
        other.getBean(Sample.class).update(world, "It was said on the second node.");

        assertThat(page(there, world)).as("before the publisher has an answer").contains("on the second node.");
        await().atMost(SOON).until(() -> page(port, world).contains("It was said on the second node."));
    }

    /** Reads until the page is kept: otherwise nothing would have to be heard. */
    private static void keeps(int port, World world, KeptPages pages) {
        await().atMost(SOON).until(() -> {
            var before = pages.size();
            page(port, world);
            return pages.size() == before && before > 0;
        });
    }

    private static KeptPages kept(ConfigurableApplicationContext node) {
        return node.getBean(KeptPages.class);
    }

    private static String page(int port, World world) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://localhost:" + port + "/en/recommendations/" + world.reference()))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
