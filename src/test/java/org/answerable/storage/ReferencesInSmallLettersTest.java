package org.answerable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.answerable.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** A database with recommendations in it, and with the triggers that keep facts, gets each reference in small letters. */
class ReferencesInSmallLettersTest {

    private static final String BEFORE = "20261122100800";
    private static final String AFTER = "20261125160200";

    @Test
    void onH2() throws SQLException {
        var url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        fills(url, "h2", owner -> {});
    }

    @Test
    void onPostgres() throws SQLException, IOException {
        var triggers = new ClassPathResource("db/migration/postgresql/afterMigrate__facts_stay.sql");
        var keep = triggers.getContentAsString(StandardCharsets.UTF_8);
        fills(
                TestDatabase.emptyPostgres(),
                "postgresql",
                owner -> owner.createStatement().execute(keep));
    }

    private interface Keeping {
        void facts(Connection owner) throws SQLException;
    }

    private static void fills(String url, String vendor, Keeping keeping) throws SQLException {
        migrate(url, vendor, BEFORE);
        try (var owner = DriverManager.getConnection(url, "owner", "owner")) {
            letAnythingIn(owner);
            owner.createStatement()
                    .execute("insert into recommendation values ('00000000-0000-0000-0000-000000000001', 'R4a',"
                            + " '00000000-0000-0000-0000-000000000002', null, '00000000-0000-0000-0000-000000000001',"
                            + " 1, null, 1, '00000000-0000-0000-0000-000000000003',"
                            + " '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000003',"
                            + " 'JUDGEMENT', null, null, false)");
            owner.createStatement()
                    .execute("insert into reference_alias values ('Old-4', '00000000-0000-0000-0000-000000000001', 1)");

            keeping.facts(owner);

            migrate(url, vendor, AFTER);

            assertThat(one(owner, "select reference_normal from recommendation"))
                    .isEqualTo("r4a");
            assertThat(one(owner, "select alias_normal from reference_alias")).isEqualTo("old-4");
        }
    }

    /** The row points at nothing: what it points at is not what is asked here. */
    private static void letAnythingIn(Connection owner) throws SQLException {
        for (var table : new String[] {"recommendation", "reference_alias"}) {
            var keys = new ArrayList<String>();
            try (var rows = owner.getMetaData().getImportedKeys(null, "public", table)) {
                while (rows.next()) {
                    keys.add(rows.getString("FK_NAME"));
                }
            }
            for (var key : keys.stream().distinct().toList()) {
                owner.createStatement().execute("alter table " + table + " drop constraint " + key);
            }
        }
    }

    private static void migrate(String url, String vendor, String target) {
        Flyway.configure()
                .dataSource(url, "owner", "owner")
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(Map.of("app", "app", "app_password", "app"))
                .target(target)
                .skipDefaultCallbacks(true) // they speak of tables of today
                .load()
                .migrate();
    }

    private static String one(Connection owner, String query) throws SQLException {
        try (var rows = owner.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
