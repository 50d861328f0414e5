package org.answerable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The picture of docs/architecture.md, so that it and the code cannot tell two stories. */
record ArchitecturePicture(Map<String, Integer> floors, Set<Arrow> arrows) {

    private static final Pattern FLOOR = Pattern.compile("floor (\\d)\\s+(.+)");
    private static final Pattern ARROW = Pattern.compile("(\\w+(?:, \\w+)*) → (\\w+(?:, \\w+)*)(?:\\s{2,}.*)?");

    /** From a room to another on its floor. */
    record Arrow(String from, String to) {}

    static ArchitecturePicture read() {
        var floors = new HashMap<String, Integer>();
        var arrows = new HashSet<Arrow>();
        for (var line : lines()) {
            var floor = FLOOR.matcher(line);
            var arrow = ARROW.matcher(line.strip());
            if (floor.matches()) {
                words(floor.group(2)).forEach(room -> floors.put(room, Integer.valueOf(floor.group(1))));
            } else if (arrow.matches()) {
                words(arrow.group(1))
                        .forEach(from -> words(arrow.group(2)).forEach(to -> arrows.add(new Arrow(from, to))));
            }
        }
        return new ArchitecturePicture(Map.copyOf(floors), Set.copyOf(arrows));
    }

    Set<String> rooms() {
        return floors.keySet();
    }

    /** Whether the first room stands above the second, or an arrow is drawn between them. */
    boolean mayLean(String from, String to) {
        return floors.getOrDefault(from, 0) > floors.getOrDefault(to, 9) || arrows.contains(new Arrow(from, to));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split(",?\\s+", -1));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("docs/architecture.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
