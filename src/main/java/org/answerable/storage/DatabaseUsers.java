package org.answerable.storage;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The two users of the one database: the owner migrates at the start, {@code app} serves and can neither change nor
 * remove a fact.
 */
record DatabaseUsers(String url, String owner, String ownerPassword, String app, String appPassword) {

    private static final String H2 = "jdbc:h2:";

    DatabaseUsers {
        if (owner.equalsIgnoreCase(app)) {
            throw new IllegalArgumentException(
                    "The user that migrates and the user that serves must differ: both are \"" + app
                            + "\" (spring.flyway.user, spring.datasource.username).");
        }
        if (!app.matches("[a-z_][a-z0-9_]*")) {
            throw new IllegalArgumentException(
                    "spring.datasource.username must be a plain lower-case name, not \"" + app + "\".");
        }
    }

    /** In an embedded database nobody else signs in as {@code app}: without a password each start makes a new one. */
    static DatabaseUsers of(String url, String owner, String ownerPassword, String app, String appPassword) {
        return new DatabaseUsers(
                url, owner, ownerPassword, app, url.startsWith(H2) && appPassword.isEmpty() ? random() : appPassword);
    }

    /** The folder of an embedded database in a file: it holds names, so only the user who runs the portal may enter. */
    Optional<Path> folder() {
        var file = url.startsWith(H2 + "file:") ? url.substring((H2 + "file:").length()) : "";
        return file.isEmpty() || file.startsWith("~")
                ? Optional.empty()
                : Optional.ofNullable(
                        Path.of(file.replaceFirst(";.*", "")).toAbsolutePath().getParent());
    }

    boolean embedded() {
        return url.startsWith(H2);
    }

    String ownerUrl() {
        return embedded() ? h2Url() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE" : url;
    }

    String appUrl() {
        return embedded() ? h2Url() + ";IFEXISTS=TRUE" : url;
    }

    private String h2Url() {
        // H2 remembers eight prepared statements for each connection unless told otherwise: it would parse nearly every
        // one.
        return url + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=256";
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "%s as %s, migrated as %s".formatted(url, app, owner);
    }
}
