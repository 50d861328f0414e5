package org.answerable.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of acts by a connection that PostgreSQL notifies as each is committed (migrations/postgresql). The connection is
 * tried several times a second; whoever asks when it has been silent for longer, or while it is made anew, learns that
 * something may have been missed.
 */
final class PostgresNodes implements OtherNodes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresNodes.class);

    /** What the server calls the connection. */
    static final String NAME = "answerable listens";

    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration LONGEST_SILENCE = Duration.ofMillis(800);

    /**
     * How long a busy database may take to say that it is there, in seconds. Nothing is sure meanwhile; but what it told
     * waits in the connection, and only a lost one makes everything forgotten.
     */
    private static final int PATIENCE = 5;

    private final DatabaseUsers users;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("other-nodes").unstarted(this::run);

    private volatile Listener listener = new Listener() {
        @Override
        public void heard(long act) {
            // nobody listens yet
        }

        @Override
        public void missed() {
            // nobody listens yet
        }
    };
    private volatile boolean closed;
    private volatile boolean connected;
    private volatile long alive;

    PostgresNodes(DatabaseUsers users) {
        this.users = users;
    }

    @Override
    public synchronized void listen(Listener hearing) {
        listener = hearing;
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    @Override
    public boolean heardAll() {
        return connected && System.nanoTime() - alive < LONGEST_SILENCE.toNanos();
    }

    private void run() {
        while (!closed) {
            try (var connection = DriverManager.getConnection(users.appUrl(), properties())) {
                hear(connection);
            } catch (SQLException | RuntimeException lost) {
                if (!closed) {
                    LOG.warn("What other nodes publish is not heard: {}", lost.getMessage());
                }
            } finally {
                connected = false;
            }
            LockSupport.parkNanos(BEAT.toNanos());
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("listen act_committed");
        }
        alive = System.nanoTime();
        listener.missed();
        connected = true;
        var notified = connection.unwrap(PGConnection.class);
        while (!closed) {
            var begun = System.nanoTime();
            if (!connection.isValid(PATIENCE)) {
                throw new SQLException("The connection is lost.");
            }
            for (var one : notified.getNotifications()) {
                listener.heard(Long.parseLong(one.getParameter()));
            }
            alive = begun;
            for (var one : notified.getNotifications((int) BEAT.toMillis())) {
                listener.heard(Long.parseLong(one.getParameter()));
            }
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("user", users.app());
        properties.setProperty("password", users.appPassword());
        properties.setProperty("ApplicationName", NAME);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", String.valueOf(2 * PATIENCE));
        return properties;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
