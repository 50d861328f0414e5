package org.answerable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Asks a server on this machine for pages as quickly as it answers: wrk, with a script that says which page comes next. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([\\d.]+)");
    private static final Pattern QUANTILE = Pattern.compile("(?m)^\\s*(50|99)%\\s+([\\d.]+)(us|ms|s)\\s*$");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN = Pattern.compile("Socket errors: (.*)");

    private final Path folder;
    private final int seconds;

    Wrk(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /**
     * What came of it.
     *
     * @param perSecond requests answered in a second
     * @param median the half of them took this long, in milliseconds
     * @param slowest one of a hundred took longer, in milliseconds
     * @param wrong what was not answered with a page; empty where all were
     */
    record Answered(double perSecond, double median, double slowest, String wrong) {}

    /**
     * Asks for pages with so many connections at once.
     *
     * @param next a Lua expression for the address of the next page, from {@code /}
     * @param header one more header; empty for none
     */
    Answered ask(String server, String next, int connections, String header) {
        try {
            var script = Files.writeString(folder.resolve("next.lua"), """
                    local thread = 0
                    function setup(one) thread = thread + 1; one:set("number", thread) end
                    function init(arguments) math.randomseed(number * 7919) end
                    function request() return wrk.format("GET", %s) end
                    """.formatted(next));
            var command = new java.util.ArrayList<>(List.of(
                    "wrk",
                    "-t2",
                    "-c" + connections,
                    "-d" + seconds + "s",
                    "--latency",
                    "-H",
                    "Accept-Encoding: gzip"));
            if (!header.isEmpty()) {
                command.addAll(List.of("-H", header));
            }
            command.addAll(List.of("-s", script.toString(), server));
            var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return read(said);
        } catch (IOException failed) {
            throw new UncheckedIOException("wrk is needed (Debian: apt install wrk nginx-light)", failed);
        }
    }

    private static Answered read(String said) {
        var wrong = new StringBuilder();
        for (var pattern : List.of(REFUSED, BROKEN)) {
            var found = pattern.matcher(said);
            if (found.find()) {
                wrong.append(' ').append(found.group());
            }
        }
        return new Answered(one(RATE, said), quantile("50", said), quantile("99", said), wrong.toString());
    }

    private static double one(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(found.group(1));
    }

    private static double quantile(String which, String said) {
        return QUANTILE.matcher(said)
                .results()
                .filter(found -> found.group(1).equals(which))
                .mapToDouble(found -> Double.parseDouble(found.group(2))
                        * switch (found.group(3)) {
                            case "us" -> 0.001;
                            case "ms" -> 1;
                            default -> 1000;
                        })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
    }
}
