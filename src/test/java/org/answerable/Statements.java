package org.answerable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens to the statements of one thread, so that a test can say how many a page takes. */
public final class Statements implements ExecuteListener {

    private static final long serialVersionUID = 1;

    private final transient ThreadLocal<List<String>> heard = new ThreadLocal<>();

    /** The statements that some work of this thread takes, in their order. */
    public List<String> of(Supplier<?> work) {
        var all = new ArrayList<String>();
        heard.set(all);
        try {
            work.get();
        } finally {
            heard.remove();
        }
        return List.copyOf(all);
    }

    @Override
    public void executeStart(ExecuteContext context) {
        var all = heard.get();
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
