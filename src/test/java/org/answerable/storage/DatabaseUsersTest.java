package org.answerable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseUsersTest {

    @Test
    void anEmbeddedDatabaseGivesItsServingUserANewPasswordAtEachStart() {
        var first = DatabaseUsers.of("jdbc:h2:file:./data/answerable", "owner", "", "app", "");
        var second = DatabaseUsers.of("jdbc:h2:file:./data/answerable", "owner", "", "app", "");

        assertThat(first.appPassword()).hasSizeGreaterThan(40).isNotEqualTo(second.appPassword());
        assertThat(first.toString()).doesNotContain(first.appPassword());
    }

    @Test
    void aPostgresIsOpenedAsItWasNamed() {
        var users = DatabaseUsers.of("jdbc:postgresql://db/answerable", "owner", "o", "app", "a");

        assertThat(users.ownerUrl())
                .isEqualTo("jdbc:postgresql://db/answerable")
                .isEqualTo(users.appUrl());
        assertThat(users.appPassword()).isEqualTo("a");
        assertThat(users.folder()).isEmpty();
    }

    @Test
    void oneUserCannotBeBoth() {
        assertThatThrownBy(() -> DatabaseUsers.of("jdbc:postgresql://db/answerable", "app", "o", "app", "a"))
                .hasMessageContaining("must differ");
    }

    @Test
    void aNameThatWouldHaveToBeQuotedIsRefused() {
        assertThatThrownBy(() -> DatabaseUsers.of("jdbc:postgresql://db/answerable", "owner", "o", "app; drop", "a"))
                .hasMessageContaining("plain lower-case name");
    }

    @Test
    void whileThePortalRunsEachCommitIsWrittenAtOnceAndOnlyTheOwnerMaySayOtherwise(@TempDir Path folder)
            throws SQLException {
        var users = DatabaseUsers.of("jdbc:h2:file:" + folder.resolve("data/db"), "owner", "", "app", "");
        try (var database = OpenDatabase.of(users)) {
            asOwner(users, "create user app password '" + users.appPassword() + "'");

            try (var app = DriverManager.getConnection(
                    database.users().appUrl(), "app", database.users().appPassword())) {
                assertThat(writeDelay(app)).isEqualTo("0");
                assertThatThrownBy(() -> app.createStatement().execute("set write_delay 500"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void theFolderOfANewDatabaseIsForNobodyElse(@TempDir Path folder) throws Exception {
        var users = DatabaseUsers.of("jdbc:h2:file:" + folder.resolve("data/db"), "owner", "", "app", "");

        OpenDatabase.of(users).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void theServingUserOpensNoDatabaseThatTheOwnerHasNotMade(@TempDir Path folder) {
        var users = DatabaseUsers.of("jdbc:h2:file:" + folder.resolve("none"), "owner", "", "app", "");

        assertThatThrownBy(() -> DriverManager.getConnection(users.appUrl(), "app", users.appPassword()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("not found");
    }

    static void asOwner(DatabaseUsers users, String... statements) throws SQLException {
        try (var owner = DriverManager.getConnection(users.ownerUrl(), users.owner(), users.ownerPassword())) {
            for (var statement : statements) {
                owner.createStatement().execute(statement);
            }
        }
    }

    private static String writeDelay(Connection connection) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
