package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A class of tests must not read what the product remembers of another one's database. */
class FreshDatabaseTest {

    private static final class Remembering {

        private final Cache<String, String> cache = Caffeine.newBuilder().build();
        private final AtomicReference<String> latest = new AtomicReference<>("latest");
        private volatile SoftReference<String> every = new SoftReference<>("every");
    }

    private static final class Counting {

        private volatile long counted = 1;

        long counted() {
            return counted;
        }
    }

    @Test
    void everythingThatIsRememberedIsForgotten() {
        var bean = new Remembering();
        bean.cache.put("one", "kept");
        FreshDatabase.forget(bean);
        assertThat(bean.cache.asMap()).isEmpty();
        assertThat(bean.latest.get()).isNull();
        assertThat(bean.every.get()).isNull();
        bean.every = new SoftReference<>("again");
        FreshDatabase.forget(bean);
        assertThat(bean.every.get()).isNull();
    }

    @Test
    void whatNobodyKnowsHowToForgetIsAFault() {
        var bean = new Counting();
        assertThatIllegalStateException()
                .isThrownBy(() -> FreshDatabase.forget(bean))
                .withMessageContaining("counted");
        assertThat(bean.counted()).isEqualTo(1);
    }
}
