package org.answerable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens to the statements of one thread, so that a test can say how many a page takes. */
public final class Statements implements ExecuteListener {

    private static final long serialVersionUID = 1;

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    private static final AtomicInteger ALL = new AtomicInteger();

    /** How many statements of all threads were heard so far. */
    public int total() {
        return ALL.get();
    }

    /** The statements that some work of this thread takes, in their order. */
    public List<String> of(Runnable work) {
        var all = new ArrayList<String>();
        HEARD.set(all);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return List.copyOf(all);
    }

    @Override
    public void executeStart(ExecuteContext context) {
        ALL.incrementAndGet();
        var all = HEARD.get();
        if (all != null) {
            all.add(String.valueOf(context.sql()));
        }
    }

    /** Lets it listen. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        Statements statements() {
            return new Statements();
        }

        @Bean
        DefaultExecuteListenerProvider listening(Statements statements) {
            return new DefaultExecuteListenerProvider(statements);
        }
    }
}
