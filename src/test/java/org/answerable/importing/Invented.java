package org.answerable.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The invented publication among the test's resources. */
final class Invented {

    static final String FOLDER = "classpath:publications-invented/";
    static final String NAME = "harbour-safety";

    private Invented() {}

    /** A copy in this folder, to be spoilt. */
    static Path copyTo(Path parent) throws IOException {
        var copy = parent.resolve(NAME);
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/publications-invented", NAME), copy);
        return copy;
    }

    static void change(Path folder, String file, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        var at = text.indexOf(from);
        Files.writeString(folder.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
    }
}
