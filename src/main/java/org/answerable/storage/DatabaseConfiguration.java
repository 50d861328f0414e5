package org.answerable.storage;

import java.util.Map;
import org.jooq.conf.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database twice: as its owner to migrate, as {@code app} to serve. The dialect follows from the address. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    OpenDatabase openDatabase(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.flyway.user}") String owner,
            @Value("${spring.flyway.password}") String ownerPassword,
            @Value("${spring.datasource.username}") String app,
            @Value("${spring.datasource.password}") String appPassword) {
        return OpenDatabase.of(DatabaseUsers.of(url, owner, ownerPassword, app, appPassword));
    }

    @Bean
    OtherNodes otherNodes(OpenDatabase database) {
        var users = database.users();
        return users.embedded() ? new OneNode() : new PostgresNodes(users);
    }

    @Bean
    JdbcConnectionDetails serving(OpenDatabase database) {
        var users = database.users();
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return users.appUrl();
            }

            @Override
            public String getUsername() {
                return users.app();
            }

            @Override
            public String getPassword() {
                return users.appPassword();
            }
        };
    }

    @Bean
    FlywayConnectionDetails migrating(OpenDatabase database) {
        var users = database.users();
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return users.ownerUrl();
            }

            @Override
            public String getUsername() {
                return users.owner();
            }

            @Override
            public String getPassword() {
                return users.ownerPassword();
            }
        };
    }

    /** What the grants (migrations/*&#47;afterMigrate__*.sql) need to know of the user that serves. */
    @Bean
    FlywayConfigurationCustomizer placeholdersOfGrants(OpenDatabase database) {
        var users = database.users();
        return flyway -> flyway.placeholders(
                Map.of("app", users.app(), "app_password", users.appPassword().replace("'", "''")));
    }

    /** A record whose row has changed since it was read is not written over. */
    @Bean
    DefaultConfigurationCustomizer nothingIsOverwritten() {
        return jooq -> jooq.set(new Settings().withExecuteWithOptimisticLocking(true));
    }
}
