package org.answerable;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The product's clock in tests. It stands still at {@link #START} until a test moves it, and moves forward only: what
 * was published stays in the past, also for the tests of the same class that come after. So a test takes its dates from
 * this clock. With an empty database it starts anew ({@link FreshDatabase}).
 */
public final class TestClock extends Clock {

    /** Noon of a Monday in Pristina. */
    public static final Instant START = Instant.parse("2026-11-23T11:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Lets time pass for every test that shares this context. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Time does not run backwards: " + by);
        }
        now.updateAndGet(instant -> instant.plus(by));
    }

    void restart() {
        now.set(START);
    }

    @Override
    public Instant instant() {
        return requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }

    /** Puts this clock in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock(new AtomicReference<>(START), ZoneOffset.UTC);
        }
    }
}
