package org.answerable.contact;

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
import org.springframework.stereotype.Component;

/**
 * How many messages are taken: five an hour from an address, two hundred an hour in all. Addresses are known to the
 * memory only, a bounded number of them, and for an hour.
 */
@Component
class ContactThrottle {

    static final int FROM_AN_ADDRESS = 5;
    static final int IN_ALL = 200;

    private static final Duration REFILLED_IN = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 20_000;

    private final Clock clock;
    private final Cache<String, Bucket> buckets;
    private final Bucket all;

    ContactThrottle(Clock clock) {
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(REFILLED_IN)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
        this.all = bucket(IN_ALL);
    }

    /** Counts a message; zero if it is taken, else how long to wait. */
    Duration take(String address) {
        var own = pause(buckets.get(network(address), _ -> bucket(FROM_AN_ADDRESS)));
        return own.isPositive() ? own : pause(all);
    }

    private static Duration pause(Bucket bucket) {
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(int tokens) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, REFILLED_IN))
                .withCustomTimePrecision(new Meter(clock))
                .build();
    }

    /** Who has one IPv6 address has a whole /64 of them. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // What comes from the connection is always digits: nothing is looked up.
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(InetAddress.ofLiteral(address).getAddress(), 8));
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

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
