package org.answerable.journey;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the journeys, so that nothing has to be installed by hand and no journey is ever skipped: the
 * machine's own, else Chrome, else one from the npm registry, else Playwright's own download.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--font-render-hinting=none");

    private final BrowserType playwright;
    private final List<String> refusals = new ArrayList<>();

    Chromium(BrowserType playwright) {
        this.playwright = playwright;
    }

    Browser launch() {
        return Stream.<Start>concat(
                        installed().map(path -> () -> options().setExecutablePath(path)),
                        Stream.of(
                                () -> options().setChannel("chrome"),
                                () -> fromNpm(ChromiumFromNpm.fetched()),
                                Chromium::fromPlaywright))
                .flatMap(this::attempt)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No browser for the journeys. Install Chromium or Chrome. Tried:\n"
                                + String.join("\n", refusals)));
    }

    private Stream<Browser> attempt(Start start) {
        try {
            return Stream.of(playwright.launch(start.options()));
        } catch (IOException | PlaywrightException | IllegalStateException refused) {
            refusals.add(requireNonNull(refused.toString()));
            return Stream.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Stream<Path> installed() {
        return NAMES.stream()
                .flatMap(name -> onPath().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable);
    }

    static Stream<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
    }

    private static LaunchOptions fromNpm(ChromiumFromNpm chromium) {
        var arguments = new ArrayList<>(QUIETLY);
        arguments.add("--no-zygote");
        return options()
                .setExecutablePath(chromium.executable())
                .setArgs(arguments)
                .setEnv(chromium.environment());
    }

    private static LaunchOptions fromPlaywright() throws IOException, InterruptedException {
        Command.run(
                Path.of("."),
                Map.of(),
                requireNonNull(ProcessHandle.current().info().command().orElse("java")),
                "-cp",
                requireNonNull(System.getProperty("java.class.path")),
                CLI.class.getName(),
                "install",
                "chromium");
        return options();
    }

    private static LaunchOptions options() {
        return new LaunchOptions().setArgs(QUIETLY);
    }

    @FunctionalInterface
    private interface Start {
        LaunchOptions options() throws IOException, InterruptedException;
    }
}
