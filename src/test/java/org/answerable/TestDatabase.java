package org.answerable;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives each Spring context of the tests an empty database of its own, on H2 or, {@link OnPostgres}, on PostgreSQL. */
public final class TestDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        return TestContextAnnotationUtils.hasAnnotation(test, OnPostgres.class) ? Kind.POSTGRESQL : Kind.H2;
    }

    /** The address of a new, empty PostgreSQL database, owned by {@code owner}, who is no superuser. */
    public static String emptyPostgres() {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        onServer("create database " + name + " owner owner");
        return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
    }

    /** Says these statements to the server, as who may do everything there. */
    static void onServer(String... statements) {
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("No database for the tests", failed);
        }
    }

    /** A connection of its owner, for what the user that serves may not do or see. */
    static Connection owner(HikariDataSource pool) throws SQLException {
        return DriverManager.getConnection(pool.getJdbcUrl(), "owner", "owner");
    }

    /** Whether somebody waits for a lock that somebody else holds. */
    public static boolean somebodyWaits(HikariDataSource pool) throws SQLException {
        var waiting = pool.getJdbcUrl().startsWith("jdbc:h2:")
                ? "select count(*) from information_schema.sessions where blocker_id is not null"
                : "select count(*) from pg_locks where not granted";
        try (var owner = owner(pool);
                var count = owner.createStatement().executeQuery(waiting)) {
            return count.next() && count.getInt(1) > 0;
        }
    }

    /** An enum, so that two contexts that differ in nothing else but this are told apart, and equal ones are shared. */
    private enum Kind implements ContextCustomizer {
        H2,
        POSTGRESQL;

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var url = this == H2 ? "jdbc:h2:mem:" + UUID.randomUUID() : emptyPostgres();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "spring.datasource.url", url,
                                    // none is opened in the background while an empty database is made
                                    "spring.datasource.hikari.minimum-idle", "0",
                                    "spring.datasource.password", "app",
                                    "spring.flyway.password", "owner")));
        }
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                try (var connection = server.getPostgresDatabase().getConnection();
                        var sql = connection.createStatement()) {
                    sql.execute("create role owner login createrole password 'owner'");
                }
                return server;
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException("PostgreSQL did not start", failed);
            }
        }

        private static void stop(@Nullable EmbeddedPostgres server) {
            try {
                if (server != null) {
                    server.close();
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
