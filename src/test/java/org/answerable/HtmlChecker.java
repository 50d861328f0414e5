package org.answerable;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The checker of the W3C for HTML, without a network. It reads its schema once; one page at a time. */
public final class HtmlChecker {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";
    private static final long STACK = 64L << 20;

    private final Complaints complaints = new Complaints();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    /** Ready to check. */
    public HtmlChecker() {
        deep(() -> {
            validator.setUpMainSchema(HTML, complaints);
            validator.setUpValidatorAndParsers(complaints, true, false);
        });
    }

    /** What is wrong with pages, errors and warnings, each with the name of its page and what stands there. */
    public List<String> check(Map<String, String> pages) {
        complaints.heard.clear();
        deep(() -> {
            for (var page : pages.entrySet()) {
                complaints.name = page.getKey();
                complaints.lines = page.getValue().lines().toList();
                validator.checkHtmlInputSource(new InputSource(new StringReader(page.getValue())));
            }
        });
        return List.copyOf(complaints.heard);
    }

    private interface Work {
        void run() throws Exception;
    }

    /** The schema is nested more deeply than the stack of a test is. */
    private static void deep(Work work) {
        var task = new FutureTask<@Nullable Void>(() -> {
            work.run();
            return null;
        });
        var thread = new Thread(null, task, "html-checker", STACK);
        thread.start();
        try {
            task.get();
        } catch (ExecutionException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Complaints implements ErrorHandler {

        private final List<String> heard = new ArrayList<>();
        private String name = "";
        private List<String> lines = List.of();

        @Override
        public void warning(SAXParseException complaint) {
            hear("warning", complaint);
        }

        @Override
        public void error(SAXParseException complaint) {
            hear("error", complaint);
        }

        @Override
        public void fatalError(SAXParseException complaint) {
            hear("fatal", complaint);
        }

        private void hear(String kind, SAXParseException complaint) {
            var line = complaint.getLineNumber();
            var text = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
            var until = Math.min(text.length(), Math.max(0, complaint.getColumnNumber()));
            heard.add(name + ": " + kind + ": " + complaint.getMessage() + " … "
                    + text.substring(Math.max(0, until - 120), until));
        }
    }
}
