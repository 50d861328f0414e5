package org.answerable.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view that failed while it opened: the log gets the fault, the reader a sentence. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FailedView extends Lost implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(FailedView.class);

    FailedView() {
        super("shell.failed");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("{} failed to open", event.getLocation().getPath(), parameter.getCaughtException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
