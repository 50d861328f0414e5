package org.answerable.journey;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One Chromium for all journeys of a JVM, one {@link Browser} for each test. */
final class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS)
                .computeIfAbsent(
                        Browser.class,
                        none -> new Browser(launched(test).chromium(), address(test), name(test)),
                        Browser.class);
    }

    /** While the pages are still open. */
    @Override
    public void afterTestExecution(ExtensionContext test) {
        var browser = test.getStore(OURS).get(Browser.class, Browser.class);
        if (browser != null && test.getExecutionException().isPresent()) {
            browser.keepWhatIsSeen();
        }
    }

    private static Launched launched(ExtensionContext test) {
        return test.getRoot().getStore(OURS).computeIfAbsent(Launched.class, none -> Launched.now(), Launched.class);
    }

    private static String name(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
    }

    private static String address(ExtensionContext test) {
        return "http://localhost:"
                + requireNonNull(SpringExtension.getApplicationContext(test)
                        .getEnvironment()
                        .getProperty("local.server.port"));
    }

    /** The store closes it after the last test, on the thread that opened it. */
    private record Launched(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

        static Launched now() {
            var playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(Browser.PATIENCE);
            return new Launched(playwright, new Chromium(playwright.chromium()).launch());
        }

        @Override
        public void close() {
            chromium.close();
            playwright.close();
        }
    }
}
