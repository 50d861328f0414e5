package org.answerable.face.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers an error that nobody else answered, without a word about the server. */
class UnreadableValve extends ErrorReportValve {

    private final PublicHeaders headers;
    private final String theirs;
    private final String ours;

    UnreadableValve(PublicHeaders headers, String theirs, String ours) {
        this.headers = headers;
        this.theirs = theirs;
        this.ours = ours;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        headers.writeHeaders(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(status < 500 ? theirs : ours);
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("Nobody is there any more to be told of an error", gone);
        }
    }
}
