package org.answerable.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.answerable.access.Digests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often one may try to sign in: five times for a name from an address, then once in three minutes; fifty times from
 * an address for whatever names, then once in eighteen seconds. So nobody locks another out from elsewhere. Nothing of
 * it is kept but in memory, and of that a bounded amount.
 */
@Component
class SignInThrottle {

    private static final int FOR_A_NAME = 5;
    private static final int FROM_AN_ADDRESS = 50;
    private static final Duration REFILLED_IN = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 100_000;

    private final Clock clock;
    private final Cache<String, Counter> counters;

    SignInThrottle(Clock clock) {
        this.clock = clock;
        this.counters = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(REFILLED_IN)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Whether an attempt may be made.
     *
     * @param pause zero if it may, else how long to wait
     * @param first whether it is the first one refused since one was let through; only that is worth a note
     */
    record Answer(Duration pause, boolean first) {}

    /** Counts an attempt. */
    Answer attempt(String name, String address) {
        var ofAddress = take("a " + network(address), FROM_AN_ADDRESS);
        return ofAddress.pause().isPositive() ? ofAddress : take(key(name, address), FOR_A_NAME);
    }

    /** After a success the name is free again from this address. */
    void succeeded(String name, String address) {
        counters.invalidate(key(name, address));
    }

    private Answer take(String key, int tokens) {
        var counter = counters.get(key, _ -> new Counter(bucket(tokens), new AtomicBoolean()));
        var probe = counter.bucket().tryConsumeAndReturnRemaining(1);
        return new Answer(
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                !counter.refused().getAndSet(!probe.isConsumed()));
    }

    private Bucket bucket(int tokens) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, REFILLED_IN))
                .withCustomTimePrecision(new Meter(clock))
                .build();
    }

    /** The name's digest: names have no length that an attacker could not stretch. */
    private static String key(String name, String address) {
        return "n " + Digests.sha256(Accounts.normal(name)) + " " + network(address);
    }

    /** Who has one IPv6 address has a whole /64 of them. */
    private static String network(String address) {
        var bytes = parse(address);
        return bytes == null || bytes.length == 4 ? address : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
    }

    private static byte @Nullable [] parse(String address) {
        try {
            // What comes from the connection is always digits: nothing is looked up.
            return address.contains(":") ? InetAddress.ofLiteral(address).getAddress() : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private record Counter(Bucket bucket, AtomicBoolean refused) {}

    private record Meter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
