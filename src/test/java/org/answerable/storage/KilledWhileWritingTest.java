package org.answerable.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database has acknowledged is there after a kill -9, which closes nothing. */
class KilledWhileWritingTest {

    @Test
    void noAcknowledgedCommitIsLost(@TempDir Path folder) throws Exception {
        var users = DatabaseUsers.of("jdbc:h2:file:" + folder.resolve("db"), "owner", "", "app", "");
        var acknowledged = writeUntilKilled(users);

        assertThat(acknowledged).isGreaterThanOrEqualTo(200);
        try (var owner = DriverManager.getConnection(users.ownerUrl(), users.owner(), users.ownerPassword());
                var rows = owner.createStatement()
                        .executeQuery("select count(*) from deed where number <= " + acknowledged)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(acknowledged);
        }
    }

    private static int writeUntilKilled(DatabaseUsers users) throws Exception {
        var java =
                Objects.requireNonNull(ProcessHandle.current().info().command().orElse("java"));
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(), users.url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var acknowledged = 0;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = lines.readLine(); line != null && acknowledged < 200; line = lines.readLine()) {
                acknowledged = Integer.parseInt(line);
            }
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    /** Commits numbers from 1 on and says each when it is acknowledged. */
    static final class Writer {

        private Writer() {}

        static void main(String[] arguments) throws Exception {
            var users = DatabaseUsers.of(arguments[0], "owner", "", "app", "");
            try (var database = OpenDatabase.of(users)) {
                DatabaseUsersTest.asOwner(
                        users,
                        "create table deed (number integer primary key)",
                        "create user app password '" + users.appPassword() + "'",
                        "grant select, insert on schema public to app");
                write(database.users());
            }
        }

        private static void write(DatabaseUsers users) throws SQLException {
            try (var app = DriverManager.getConnection(users.appUrl(), "app", users.appPassword());
                    var insert = app.prepareStatement("insert into deed values (?)")) {
                for (var number = 1; number <= 1_000_000; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }
}
