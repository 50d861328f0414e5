package org.answerable.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database could not be opened; the person who starts the portal reads why in two sentences. */
final class DatabaseNotOpened extends RuntimeException {

    private final String action;

    DatabaseNotOpened(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    /** Named in META-INF/spring.factories. */
    static final class Analyzer extends AbstractFailureAnalyzer<DatabaseNotOpened> {

        Analyzer() {}

        @Override
        protected FailureAnalysis analyze(Throwable failure, DatabaseNotOpened cause) {
            return new FailureAnalysis(cause.getMessage(), cause.action, failure);
        }
    }
}
