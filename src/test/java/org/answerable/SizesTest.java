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

    /**
     * Lines of the files that are larger than they should be. A page of an item and the story at the desk name each kind
     * of thing that they tell of in a line: indicators added one to three of them, the rest stands in files of its own.
     * Rooms of their own for items, registers and changes cost lines of import.
     */
    private static final Map<String, Integer> LARGER_FILES = Map.ofEntries(
            Map.entry("administration/IdentityQueries", 230),
            Map.entry("face/Face", 308),
            Map.entry("item/ItemPage", 296),
            Map.entry("item/ItemQueries", 265),
            Map.entry("face/Timeline", 306),
            Map.entry("desk/StoryFields", 253),
            Map.entry("desk/ui/Beginnings", 309),
            Map.entry("drafting/DraftStore", 250),
            Map.entry("drafting/Drafts", 246),
            Map.entry("importing/Reading", 318),
            Map.entry("office/Office", 207));

    /**
     * Classes in the rooms that have more than they should, views not counted. Access: half are annotations. Office:
     * the records of its pages, and the columns that fill them in one statement. Desk: what waits and the
     * workplace stand on the same facts that count now, and the desk tells what was withdrawn.
     * Drafting: what holds drafts also takes removed words out of all of them. People: invitations, roles and the first
     * administrator write the same rows under the same locks; auditors read them without addresses.
     */
    private static final Map<String, Integer> LARGER_ROOMS =
            Map.of("access", 19, "desk", 31, "drafting", 19, "office", 20, "people", 28, "standing", 21);

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
