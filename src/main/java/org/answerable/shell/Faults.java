package org.answerable.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.answerable.parts.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** What escaped from a listener: the log gets the fault, the reader a sentence; a refused deed looks like one on nothing. */
class Faults implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    @Override
    public void error(ErrorEvent event) {
        var refused = refused(event.getThrowable());
        if (refused) {
            log.info("Refused: {}", event.getThrowable().getMessage());
        } else {
            log.error("A view failed", event.getThrowable());
        }
        if (UI.getCurrent() != null) {
            Toast.problem(I18NProvider.translate(refused ? "shell.refused.short" : "shell.failed.short"));
        }
    }

    private static boolean refused(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException || cause instanceof AuthenticationException) {
                return true;
            }
        }
        return false;
    }
}
