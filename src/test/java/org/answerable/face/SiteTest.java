package org.answerable.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version names its bytes: whatever shapes an answer is part of its name. */
class SiteTest {

    private static final List<String> SHAPING = List.of(
            "org/answerable/pages/Page.class",
            "org/answerable/pages/item/Page.class",
            "org/answerable/follow/Feed.class",
            "org/answerable/api/Told.class",
            "org/answerable/standing/Standing.class",
            "org/answerable/vocabulary/Status.class",
            "org/answerable/time/Times.class",
            "words/board.en.properties",
            "static/styles/face.css");

    @TempDir
    @SuppressWarnings("NullAway.Init") // made before each test
    Path here;

    @TempDir
    @SuppressWarnings("NullAway.Init") // made before each test
    Path elsewhere;

    @Test
    void whateverShapesAnAnswerMakesAnotherBuild() throws IOException {
        for (var file : SHAPING) {
            write(here, file, "before");
            write(elsewhere, file, "before");
        }
        var before = build(here, "");

        assertThat(build(elsewhere, "")).as("the same wherever it is installed").isEqualTo(before);
        assertThat(build(here, "demo")).isNotEqualTo(before);
        for (var file : SHAPING) {
            write(here, file, "after");
            assertThat(build(here, "")).as(file).isNotEqualTo(before);
            write(here, file, "before");
        }
        assertThat(build(here, "")).isEqualTo(before);
    }

    private static void write(Path root, String file, String content) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private static String build(Path root, String settings) throws IOException {
        try (var loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
            return Site.fingerprint(settings, loader);
        }
    }
}
