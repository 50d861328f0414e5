package org.answerable.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** A view that does not admit the actor: looks exactly like nothing, and the attempt stands in the audit trail. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotYoursView extends Lost implements HasErrorParameter<AccessDeniedException> {

    private static final Logger log = LoggerFactory.getLogger(NotYoursView.class);

    private final transient History history;

    NotYoursView(History history) {
        super("shell.notFound");
        this.history = history;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        note("/app/" + event.getLocation().getPath());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /** Without what follows the question mark: somebody may have typed it. The refusal stands, noted or not. */
    private void note(String address) {
        try {
            history.note(Deed.ACCESS, false, Subject.none().with(address));
        } catch (DataAccessException failed) {
            log.error("A refused visit of {} is missing from the audit trail", address, failed);
        }
    }
}
