package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of rights that is checked in, so that a change of rights is seen by whoever reads the change. */
final class RightsTable {

    private RightsTable() {}

    /** Fails unless the table of this name says the same, line by line; what was found is left in target. */
    static void compare(String name, List<String> found) throws IOException {
        var expected = Path.of("src/test/resources", name);
        var now = Files.write(Files.createDirectories(Path.of("target")).resolve(name), found);

        assertThat(found)
                .as(
                        "Rights are not what %s says. If that is meant, put %s in its place:%n%n%s%n",
                        expected, now, String.join("\n", found))
                .containsExactlyElementsOf(Files.exists(expected) ? Files.readAllLines(expected) : List.of());
    }
}
