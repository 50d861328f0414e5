package org.answerable.journey;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The Chromium of the npm package {@code @sparticuz/chromium} (MIT), which needs nothing of the machine but its libc,
 * for Linux on x64. It is fetched once into {@code .tools}, beside the Node that {@code mvnw} puts there.
 */
record ChromiumFromNpm(Path folder) {

    private static final String VERSION = "153.0.0";
    private static final Path TOOLS = Path.of(".tools").toAbsolutePath();
    private static final String UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";

    static ChromiumFromNpm fetched() throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new IOException("The npm registry has a Chromium for Linux on x64 only");
        }
        var folder = TOOLS.resolve("chromium-" + VERSION);
        fetchOnce(folder);
        var chromium = new ChromiumFromNpm(folder);
        chromium.writeFontSettings();
        return chromium;
    }

    /** One process after the other, of whichever build. */
    private static void fetchOnce(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(TOOLS);
        try (var turns =
                FileChannel.open(TOOLS.resolve("chromium.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turns.lock(); // until it is closed
            if (Files.notExists(folder)) {
                fetch(folder);
            }
        }
    }

    /** Beside its place first, so that a broken download leaves nothing behind. */
    private static void fetch(Path folder) throws IOException, InterruptedException {
        var aside = Files.createTempDirectory(TOOLS, "chromium-");
        try {
            fetchInto(aside);
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(aside);
        }
    }

    private static void fetchInto(Path folder) throws IOException, InterruptedException {
        var node = nodeFolder();
        var environment = Map.of(
                "PATH",
                node + File.pathSeparator + System.getenv().getOrDefault("PATH", ""),
                "TMPDIR",
                folder.toString(),
                "AWS_LAMBDA_JS_RUNTIME",
                "nodejs22.x"); // lets it unpack the libraries it needs as well
        Command.run(
                folder,
                environment,
                node.resolve("npm").toString(),
                "install",
                "--no-audit",
                "--no-fund",
                "--no-package-lock",
                "--prefix",
                folder.toString(),
                "@sparticuz/chromium@" + VERSION);
        Command.run(folder, environment, node.resolve("node").toString(), "--input-type=module", "--eval", UNPACK);
    }

    /** Where mvnw put Node, or the machine has it, or Vaadin put it while it built the front end. */
    private static Path nodeFolder() throws IOException {
        return Stream.of(
                        folders(TOOLS, "node-"),
                        Chromium.onPath(),
                        folders(Path.of(System.getProperty("user.home"), ".vaadin"), "node")
                                .flatMap(node -> Stream.of(node.resolve("bin"), node)))
                .flatMap(folders -> folders)
                .filter(folder -> Files.isExecutable(folder.resolve("node")))
                .filter(folder -> Files.isExecutable(folder.resolve("npm")))
                .findFirst()
                .orElseThrow(() -> new IOException("There is no npm to fetch a Chromium with"));
    }

    private static Stream<Path> folders(Path parent, String prefix) throws IOException {
        if (Files.notExists(parent)) {
            return Stream.empty();
        }
        try (var children = Files.list(parent)) {
            return children.filter(child -> String.valueOf(child.getFileName()).startsWith(prefix)).toList().stream();
        }
    }

    Path executable() {
        return folder.resolve("chromium");
    }

    Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.merge(
                "LD_LIBRARY_PATH", folder.resolve("al2023/lib").toString(), (theirs, ours) -> ours + ":" + theirs);
        environment.put("FONTCONFIG_FILE", fontSettings().toString());
        return environment;
    }

    private Path fontSettings() {
        return folder.resolve("fonts.conf");
    }

    /** The package's own settings look for its fonts in /tmp only; without them it draws no text, and says nothing. */
    private void writeFontSettings() throws IOException {
        var settings = """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                  <dir>%1$s/fonts/fonts</dir>
                  <dir>/usr/share/fonts</dir>
                  <cachedir>%1$s/fontcache</cachedir>
                  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
                  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
                </fontconfig>
                """.formatted(folder);
        if (Files.notExists(fontSettings()) || !Files.readString(fontSettings()).equals(settings)) {
            var aside = Files.createTempFile(folder, "fonts", ".conf"); // another process may read it just now
            Files.writeString(aside, settings);
            Files.move(aside, fontSettings(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
