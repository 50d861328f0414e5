package org.answerable.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that was refused because of who is in the database. */
final class WrongPeople extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    private WrongPeople(String message, String action) {
        super(message);
        this.action = action;
    }

    static WrongPeople realOnesInADemo() {
        return new WrongPeople(
                "This database holds real people. A demo has public passwords and does not start on it.",
                "Start without answerable.demo=true, or point spring.datasource.url at another database, "
                        + "or remove the folder ./data if nothing in it is needed.");
    }

    static WrongPeople demoOnesInProduction() {
        return new WrongPeople(
                "This database holds the people of a demo. Their password is public.",
                "Point spring.datasource.url at a database of your own. To look at the demo, start with "
                        + "answerable.demo=true. If you know what you do, set answerable.demo-people-allowed=true and "
                        + "erase the demo people under /app/administration.");
    }

    String action() {
        return action;
    }

    /** Says in plain words why the start was refused and what to do, instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<WrongPeople> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, WrongPeople cause) {
            return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
        }
    }
}
