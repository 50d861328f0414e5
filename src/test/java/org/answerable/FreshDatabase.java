package org.answerable;

import com.github.benmanes.caffeine.cache.Cache;
import com.zaxxer.hikari.HikariDataSource;
import io.github.bucket4j.Bucket;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.test.util.AopTestUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Gives each class of tests the database as it was when its Spring context had started, lets the product forget what it
 * remembers, and sets the {@link TestClock} back. So classes may share a context and run in any order, in any number of
 * processes; only the tests of one class see each other's records.
 */
public final class FreshDatabase extends AbstractTestExecutionListener {

    private static final Map<ApplicationContext, Start> STARTS = new WeakHashMap<>();

    /** What these hold is true of the process, whatever its database holds. */
    private static final Set<String> OF_THE_PROCESS = Set.of("AtStart", "PostgresNodes");

    @Override
    public void beforeTestClass(TestContext test) throws Exception {
        var context = (ConfigurableApplicationContext) test.getApplicationContext();
        var start = STARTS.get(context);
        if (start == null) {
            STARTS.put(context, Start.of(context.getBean(HikariDataSource.class)));
            return;
        }
        start.restore(context.getBean(HikariDataSource.class));
        forget(context, "");
        context.getBean(TestClock.class).restart();
    }

    /**
     * Lets the product forget what it remembers in these rooms, as after a start; in every room for an empty name. A field
     * that changes and that this does not know how to forget is a fault here: a class of tests would read what another
     * one left.
     */
    public static void forget(ConfigurableApplicationContext context, String... rooms) {
        for (var name : context.getBeanFactory().getSingletonNames()) {
            var bean = context.getBeanFactory().getSingleton(name);
            if (bean != null) {
                var type = AopUtils.getTargetClass(bean).getName();
                if (Arrays.stream(rooms).anyMatch(room -> type.startsWith("org.answerable." + room))) {
                    forget(AopTestUtils.<Object>getUltimateTargetObject(bean));
                }
            }
        }
    }

    static void forget(Object bean) {
        if (bean instanceof TestClock) {
            return;
        }
        ReflectionUtils.doWithFields(
                bean.getClass(),
                field -> {
                    field.setAccessible(true);
                    switch (field.get(bean)) {
                        case Cache<?, ?> cache -> cache.invalidateAll();
                        case AtomicReference<?> reference -> reference.set(null);
                        case ConcurrentHashMap<?, ?> map -> map.clear();
                        case Bucket bucket -> bucket.reset();
                        case Reference<?> reference -> reference.clear();
                        case null, default -> {
                            if (isOurs(field)
                                    && !Modifier.isFinal(field.getModifiers())
                                    && !OF_THE_PROCESS.contains(bean.getClass().getSimpleName())) {
                                throw new IllegalStateException("Not known how to forget this: " + field);
                            }
                        }
                    }
                },
                field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static boolean isOurs(Field field) {
        return field.getDeclaringClass().getName().startsWith("org.answerable.");
    }

    private sealed interface Start {

        static Start of(HikariDataSource pool) throws SQLException {
            return pool.getJdbcUrl().startsWith("jdbc:h2:") ? OfH2.of(pool) : OfPostgres.of(pool);
        }

        void restore(HikariDataSource pool) throws SQLException;
    }

    /** The statements that make an embedded database what it was. */
    private record OfH2(List<String> statements) implements Start {

        static OfH2 of(HikariDataSource pool) throws SQLException {
            var statements = new ArrayList<String>();
            try (var owner = TestDatabase.owner(pool);
                    var script = owner.createStatement().executeQuery("script")) {
                while (script.next()) {
                    if (!script.getString(1).startsWith("--")) {
                        statements.add(script.getString(1));
                    }
                }
            }
            return new OfH2(List.copyOf(statements));
        }

        @Override
        public void restore(HikariDataSource pool) throws SQLException {
            try (var owner = TestDatabase.owner(pool);
                    var sql = owner.createStatement()) {
                sql.execute("drop all objects");
                for (var statement : statements) {
                    sql.execute(statement);
                }
            }
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    /** A database on the same server from which the others are copied. */
    private record OfPostgres(String name) implements Start {

        static OfPostgres of(HikariDataSource pool) throws SQLException {
            var name = pool.getJdbcUrl().substring(pool.getJdbcUrl().lastIndexOf('/') + 1);
            TestDatabase.onServer(
                    "alter database " + name + " allow_connections false",
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'",
                    "alter database " + name + " rename to start_of_" + name,
                    copy(name));
            pool.getHikariPoolMXBean().softEvictConnections();
            return new OfPostgres(name);
        }

        @Override
        public void restore(HikariDataSource pool) throws SQLException {
            TestDatabase.onServer("drop database " + name + " with (force)", copy(name));
            pool.getHikariPoolMXBean().softEvictConnections();
        }

        private static String copy(String name) {
            return "create database " + name + " template start_of_" + name + " owner owner strategy file_copy";
        }
    }
}
