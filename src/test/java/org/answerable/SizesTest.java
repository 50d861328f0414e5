package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Files and rooms stay small. What is larger is listed with its size, so that it cannot grow; what has shrunk below the
 * limit leaves the list.
 */
class SizesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/answerable");

    private static final int SERVICE = 200;
    private static final int SQL = 220;
    private static final int FILE = 250;
    private static final int ROOM = 18;

    /** Lines of the files that are larger than they should be. */
    private static final Map<String, Integer> LARGER_FILES = Map.ofEntries(
            Map.entry("administration/IdentityQueries", 253),
            Map.entry("board/ItemPage", 302),
            Map.entry("board/ItemQueries", 256),
            Map.entry("desk/StoryFields", 251),
            Map.entry("desk/ui/DraftEditor", 327),
            Map.entry("drafting/DraftStore", 250),
            Map.entry("drafting/Drafts", 246),
            Map.entry("importing/Reading", 318),
            Map.entry("office/Office", 207));

    /**
     * Classes in the rooms that have more than they should, views not counted. Board and office: the records of their
     * pages, and the columns that fill them in one statement; both ledgers side by side stand on the board alone, so that
     * every face says the same. Desk: what waits and the workplace stand on the same
     * facts that count now. People: invitations, roles and the first administrator write the same rows under the same
     * locks.
     */
    private static final Map<String, Integer> LARGER_ROOMS =
            Map.of("board", 29, "desk", 25, "office", 20, "people", 26);

    @Test
    void filesAreSmall() {
        var larger = new TreeMap<String, Integer>();
        sources().forEach((name, text) -> {
            var lines = (int) text.lines().count();
            if (lines > limit(name, text)) {
                larger.put(name, lines);
            }
        });

        noLargerThan(LARGER_FILES, larger);
    }

    @Test
    void roomsAreSmall() {
        var larger = new TreeMap<String, Integer>();
        sources().keySet().stream()
                .filter(name -> name.indexOf('/') == name.lastIndexOf('/') && name.indexOf('/') > 0)
                .map(name -> name.substring(0, name.indexOf('/')))
                .filter(room -> !room.equals("vocabulary")) // words of the field, one type each
                .collect(Collectors.groupingBy(room -> room, Collectors.counting()))
                .forEach((room, classes) -> {
                    if (classes > ROOM) {
                        larger.put(room, Math.toIntExact(classes));
                    }
                });

        noLargerThan(LARGER_ROOMS, larger);
    }

    private static void noLargerThan(Map<String, Integer> listed, Map<String, Integer> found) {
        assertThat(found)
                .as("found larger than it should be")
                .allSatisfy(
                        (name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(listed.getOrDefault(name, 0)));
        assertThat(found.keySet()).as("listed and small by now").containsAll(listed.keySet());
    }

    private static int limit(String name, String text) {
        if (text.contains("\n@Service\n")) {
            return SERVICE;
        }
        return name.endsWith("Queries") || name.endsWith("Store") ? SQL : FILE;
    }

    /** The text of each source file by its name, as in {@code drafting/Drafts}. */
    private static Map<String, String> sources() {
        try (var files = Files.walk(SOURCES)) {
            var sources = new HashMap<String, String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var name =
                        SOURCES.relativize(file).toString().replace('\\', '/').replace(".java", "");
                if (!name.endsWith("package-info")) {
                    sources.put(name, Files.readString(file));
                }
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
