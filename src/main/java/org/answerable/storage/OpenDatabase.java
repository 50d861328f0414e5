package org.answerable.storage;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The database and its two users. Holds an embedded database open as its owner for as long as the portal runs: only the owner may say that each commit
 * is written at once (without it a killed process loses commits it has acknowledged), and H2 forgets it on closing.
 */
final class OpenDatabase implements AutoCloseable {

    private final DatabaseUsers users;
    private final @Nullable Connection held;

    private OpenDatabase(DatabaseUsers users, @Nullable Connection held) {
        this.users = users;
        this.held = held;
    }

    /**
     * Opens an embedded database, or makes an empty one in a folder that nobody else may enter: it will hold names. A
     * server is taken as it is.
     */
    static OpenDatabase of(DatabaseUsers users) {
        if (!users.embedded()) {
            return new OpenDatabase(users, null);
        }
        users.folder().ifPresent(OpenDatabase::createPrivately);
        try {
            return new OpenDatabase(
                    users, DriverManager.getConnection(users.ownerUrl(), users.owner(), users.ownerPassword()));
        } catch (SQLException failed) {
            throw failed.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? new DatabaseNotOpened(
                            "The portal is running already on " + users.url() + ".",
                            "Stop the other one, or name another database (SPRING_DATASOURCE_URL).",
                            failed)
                    : new DatabaseNotOpened(
                            "The database does not open: " + users + ".",
                            "Look at spring.datasource.url, spring.flyway.user and spring.flyway.password: "
                                    + failed.getMessage(),
                            failed);
        }
    }

    DatabaseUsers users() {
        return users;
    }

    private static void createPrivately(Path folder) {
        try {
            if (Files.notExists(folder)
                    && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(folder, asFileAttribute(fromString("rwx------")));
            }
        } catch (IOException failed) {
            throw new DatabaseNotOpened(
                    "The folder of the database cannot be made: " + folder + ".",
                    "Let the user who runs the portal write there, or name another (SPRING_DATASOURCE_URL).",
                    failed);
        }
    }

    @Override
    public void close() throws SQLException {
        if (held != null) {
            held.close();
        }
    }
}
