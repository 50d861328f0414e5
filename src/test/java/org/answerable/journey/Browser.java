package org.answerable.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser for the people of one journey: each visitor has cookies, language and window of their own. */
public final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");
    /** How long one waits for anything, in milliseconds: a busy machine is no fault. */
    static final double PATIENCE = 60_000;

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final String journey;
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, String address, String journey) {
        this.chromium = chromium;
        this.address = address;
        this.journey = journey;
    }

    /** Somebody new at a desk; {@code language} as a browser asks for it, "sq", "sr-Latn", "en". */
    public Page visitor(String language) {
        return visitor(language, 1280, 900);
    }

    /** Somebody new with a window of this size, in CSS pixels. Addresses may be given from "/" on. */
    public Page visitor(String language, int width, int height) {
        return visitor(new NewContextOptions().setLocale(language).setViewportSize(width, height));
    }

    /** Somebody new whose browser is set up like this. */
    public Page visitor(NewContextOptions as) {
        var visitor = chromium.newContext(as.setBaseURL(address));
        visitor.setDefaultTimeout(PATIENCE);
        visitor.setDefaultNavigationTimeout(PATIENCE);
        visitor.onConsoleMessage(this::hear);
        visitor.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
        visitors.add(visitor);
        return visitor.newPage();
    }

    /** Keeps a picture of the page as build output and fails if axe or the browser itself finds fault with it. */
    public void examine(Page page, String name) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        picture(page, name);
        var violations = new AxeBuilder(page)
                // A sandboxed frame runs no script, so axe would wait in it for ever; what it shows is examined as a
                // page.
                .exclude("iframe")
                .analyze()
                .getViolations();

        assertThat(violations.stream()
                        .map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .collect(Collectors.joining(" | ")))
                        .toList())
                .as("what axe finds on %s", page.url())
                .isEmpty();
        assertThat(complaints)
                .as("what the browser says on the way to %s", page.url())
                .isEmpty();
    }

    /** Prints the page on A4 into target/screenshots; the number of its sheets. */
    public int print(Page page, String name) {
        var sheets = page.pdf(new PdfOptions()
                .setFormat("A4")
                .setPreferCSSPageSize(true)
                .setPath(PICTURES.resolve(journey + "-" + name + ".pdf")));
        return (int) SHEET.matcher(new String(sheets, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /** Keeps a picture of the whole page in target/screenshots. */
    public void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(journey + "-" + name + ".png")));
    }

    void keepWhatIsSeen() {
        var number = 0;
        for (var visitor : visitors) {
            for (var page : visitor.pages()) {
                picture(page, "failed-" + ++number);
            }
        }
    }

    /** An error status of the page itself is the test's business, not a fault. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.location() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
    }
}
