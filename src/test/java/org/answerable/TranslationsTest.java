package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.Jurisdiction;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.SuccessionKind;
import org.answerable.vocabulary.Unit;
import org.answerable.vocabulary.Weighs;
import org.junit.jupiter.api.Test;

/** The interface speaks three languages, and says the same in each. */
class TranslationsTest {

    private static final Path WORDS = Path.of("src/main/resources/words");

    /** Words that are the same in another language as in English, by key: names, and what was taken over. */
    private static final Set<String> SAME_AS_ENGLISH = Set.of(
            "sq role.ADMINISTRATOR",
            "sr role.ADMINISTRATOR",
            "sq role.AUDITOR",
            "sr jurisdiction.KOSOVO",
            "sq shell.notice.error",
            "sr shell.notice.error",
            "sq shell.title",
            "sr shell.title",
            "sq site.name",
            "sr site.name",
            "sq quoting.form.BIBTEX",
            "sr quoting.form.BIBTEX",
            "sq quoting.form.CSL_JSON",
            "sr quoting.form.CSL_JSON");

    /** Families whose keys are made from the name of an enum and of its value (see {@code parts.Terms}). */
    private static final List<String> MADE_OF_VALUES = List.of(
            "access.name.",
            "date-origin.",
            "draft-kind.",
            "draft-state.",
            "fact-kind.",
            "precision.",
            "succession-kind.",
            "unit.");

    /** Quoted strings of the code that look like a key and are none. */
    private static final Set<String> NO_KEYS = Set.of(
            "source.address",
            "source.kind",
            "source.publishedOn",
            "source.publisher",
            "source.title",
            "source.titleLanguage");

    private static final Pattern LITERAL = Pattern.compile("(?<=\")([a-z][A-Za-z0-9_.-]*)(?=\")");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z-]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern TEXT_KIND = Pattern.compile("texts\\.add(?:IfAny)?\\(\\s*\"([^\"]+)\"");

    private static final Map<Language, Map<String, String>> ALL = read();

    @Test
    void everyFileSpeaksAllLanguages() throws IOException {
        try (var files = Files.list(WORDS)) {
            var byRoom = files.map(file -> file.getFileName().toString().split("\\.", -1))
                    .collect(Collectors.groupingBy(
                            name -> name[0], Collectors.mapping(name -> name[1], Collectors.toSet())));

            assertThat(byRoom)
                    .isNotEmpty()
                    .allSatisfy(
                            (room, codes) -> assertThat(codes).as(room).containsExactlyInAnyOrder("sq", "sr", "en"));
        }
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        for (var language : Language.ofInterface()) {
            assertThat(words(language).keySet())
                    .as(language.toString())
                    .containsExactlyInAnyOrderElementsOf(words(Language.EN).keySet());
        }
    }

    @Test
    void noWordsAreBlank() {
        eachWord((language, key, words) ->
                assertThat(words).as(language + " " + key).isNotBlank().isEqualTo(words.strip()));
    }

    @Test
    void everyLanguageTakesTheSameArguments() {
        eachWord((language, key, words) -> assertThat(arguments(words))
                .as(language + " " + key)
                .isEqualTo(arguments(words(Language.EN).getOrDefault(key, ""))));
    }

    /** {@code Words} formats only what takes arguments: a doubled apostrophe elsewhere would be shown doubled. */
    @Test
    void noApostropheIsLostOrDoubled() {
        eachWord((language, key, words) -> {
            assertThat(words).as(language + " " + key).doesNotContain("''");
            if (!arguments(words).isEmpty()) {
                assertThat(words)
                        .as(language + " " + key + ": ' before a brace begins a quotation; write ’")
                        .doesNotContain("'{")
                        .doesNotContain("'}");
            }
        });
    }

    @Test
    void nothingIsLeftInEnglish() {
        var left = new TreeSet<String>();
        eachWord((language, key, words) -> {
            if (language != Language.EN
                    && words.equals(words(Language.EN).get(key))
                    && words.codePoints().anyMatch(Character::isLetter)
                    && !isArgumentsOnly(words)
                    && !key.startsWith("language.") // each by its own name, everywhere
                    && !SAME_AS_ENGLISH.contains(language.code() + " " + key)) {
                left.add(language.code() + " " + key + "=" + words);
            }
        });

        assertThat(left).isEmpty();
    }

    @Test
    void theListOfSameWordsIsNoLongerThanNeeded() {
        assertThat(SAME_AS_ENGLISH).allSatisfy(entry -> {
            var parts = entry.split(" ", -1);
            assertThat(words(Language.ofCode(parts[0]).orElseThrow()).get(parts[1]))
                    .as(entry)
                    .isNotNull()
                    .isEqualTo(words(Language.EN).get(parts[1]));
        });
    }

    @Test
    void serbianIsWrittenInLatinScript() {
        eachWord((language, key, words) -> {
            if (language == Language.SR && !key.equals("language.SR_CYRL")) {
                assertThat(CYRILLIC.matcher(words).find()).as(key + "=" + words).isFalse();
            }
        });
    }

    @Test
    void everyValueThatPeopleSeeHasWords() {
        named("status", Status.values());
        named("acceptance", Acceptance.values());
        named("position", Position.values());
        named("position-said", Position.values());
        named("flag", Flag.values());
        named("provenance", Provenance.values());
        named("part", Part.values());
        named("power", Power.values());
        named("milestone-state", MilestoneState.values());
        named("date-origin", DateOrigin.values());
        named("precision", Precision.values());
        named("evidence-kind", EvidenceKind.values());
        named("weighs", Weighs.values());
        named("reliability", Reliability.values());
        named("credibility", Credibility.values());
        named("channel", Channel.values());
        named("institution-kind", InstitutionKind.values());
        named("duty", Duty.values());
        named("jurisdiction", Jurisdiction.values());
        named("role", Role.values());
        named("unit", Unit.values());
        named("better", Better.values());
        named("draft-kind", DraftKind.values());
        named("succession-kind", SuccessionKind.values());
        named("draft-state", DraftState.values());
        named("fact-kind", FactKind.values());
        named("removal-ground", RemovalGround.values());
        named("language", Language.values());
        named("language-in", Language.values());
    }

    @Test
    void everyKeyThatTheCodeNamesIsThere() {
        var known = words(Language.EN).keySet();
        var families = known.stream().map(TranslationsTest::family).collect(Collectors.toSet());
        var missing = new TreeMap<String, String>();
        sources().forEach((file, text) -> {
            var kinds = matches(TEXT_KIND, text);
            literals(text)
                    .filter(literal -> KEY.matcher(literal).matches())
                    .filter(literal -> families.contains(family(literal)))
                    .filter(literal -> !kinds.contains(literal) && !NO_KEYS.contains(literal))
                    .filter(literal -> !literal.endsWith(".jte") && !literal.endsWith(".yaml"))
                    .filter(literal ->
                            !known.contains(literal) && known.stream().noneMatch(key -> key.startsWith(literal + ".")))
                    .forEach(literal -> missing.put(literal, file));
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void noWordsWaitForNobody() {
        var literals =
                sources().values().stream().flatMap(TranslationsTest::literals).collect(Collectors.toSet());
        var unused = words(Language.EN).keySet().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> literals.stream().noneMatch(literal -> isBeginningOf(literal, key)))
                .filter(key -> MADE_OF_VALUES.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();

        assertThat(unused).isEmpty();
    }

    /** A literal such as {@code "draft-kind."} or {@code "draft-kind"} to which the code adds a value's name. */
    private static boolean isBeginningOf(String literal, String key) {
        return literal.length() > 2
                && key.startsWith(literal)
                && (literal.endsWith(".") || key.charAt(literal.length()) == '.')
                && literal.length() >= family(key).length();
    }

    private static void named(String kind, Enum<?>[] values) {
        assertThat(words(Language.EN).keySet())
                .containsAll(Arrays.stream(values)
                        .map(value -> kind + "." + value.name())
                        .toList());
    }

    /** The arguments by name; one language may have a plural where another says the bare number. */
    private static Set<String> arguments(String words) {
        var pattern = new MessagePattern(words);
        var arguments = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                arguments.add(pattern.getSubstring(pattern.getPart(i + 1)));
            }
        }
        return arguments;
    }

    private static boolean isArgumentsOnly(String words) {
        return words.replaceAll("\\{[^{}]*}", "").codePoints().noneMatch(Character::isLetter);
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Stream<String> literals(String text) {
        return matches(LITERAL, text).stream();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static void eachWord(Check check) {
        ALL.forEach((language, words) -> words.forEach((key, value) -> check.run(language, key, value)));
    }

    private interface Check {
        void run(Language language, String key, String words);
    }

    private static Map<String, String> words(Language language) {
        return ALL.getOrDefault(language, Map.of());
    }

    private static Map<Language, Map<String, String>> read() {
        var all = new HashMap<Language, Map<String, String>>();
        for (var language : Language.ofInterface()) {
            var words = new TreeMap<String, String>();
            for (var file : files(WORDS, "." + language.code() + ".properties")) {
                try (var reader = Files.newBufferedReader(file)) {
                    var properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, value) -> words.put((String) key, (String) value));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            all.put(language, words);
        }
        return all;
    }

    private static Map<String, String> sources() {
        var sources = new TreeMap<String, String>();
        for (var file : files(Path.of("src/main"), ".java", ".jte")) {
            try {
                sources.put(file.toString(), Files.readString(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sources;
    }

    private static List<Path> files(Path folder, String... endings) {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file ->
                            Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
