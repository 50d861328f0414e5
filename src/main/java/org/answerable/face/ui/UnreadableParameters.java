package org.answerable.face.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * The server reads parameters only when they are asked for. Those that are none, or are more than it takes, are the
 * reader's mistake: told to the reader, and not worth a line of the log.
 */
@ControllerAdvice
class UnreadableParameters {

    @ExceptionHandler
    void unreadable(InvalidParameterException why, HttpServletResponse response) throws IOException {
        response.sendError(why.getErrorCode());
    }
}
