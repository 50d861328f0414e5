package org.answerable.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the start was refused and what to do, instead of a stack trace. */
class WrongPeopleAnalyzer extends AbstractFailureAnalyzer<WrongPeople> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongPeople cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
