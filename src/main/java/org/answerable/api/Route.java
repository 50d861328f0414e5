package org.answerable.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.storage.SearchWords;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Due;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** The addresses of the interface, as its description names them. */
public enum Route {
    /** Where everything is. */
    ENTRY("/api/v1", "Where everything is", null, false, List.of()),
    /** A list. */
    RECOMMENDATIONS(
            "/api/v1/recommendations",
            "Recommendations under a filter, by reference",
            Told.Recommendation.class,
            true,
            Parameter.all(Parameter.FILTER, Parameter.all(Parameter.PAGED, Parameter.ALWAYS))),
    /** One of them. */
    RECOMMENDATION(
            "/api/v1/recommendations/{reference}",
            "A recommendation or part with its whole story",
            Told.Story.class,
            false,
            Parameter.all(List.of(Parameter.path("reference")), Parameter.ALWAYS)),
    /** A list. */
    INSTITUTIONS(
            "/api/v1/institutions",
            "Institutions that are or were responsible for something",
            Told.Named.class,
            true,
            Parameter.all(Parameter.PAGED, Parameter.ALWAYS)),
    /** One of them. */
    INSTITUTION(
            "/api/v1/institutions/{slug}",
            "An institution",
            Told.Institution.class,
            false,
            Parameter.all(List.of(Parameter.path("slug")), Parameter.ALWAYS)),
    /** A list. */
    PUBLICATIONS(
            "/api/v1/publications",
            "Publications whose recommendations are followed",
            Told.Named.class,
            true,
            Parameter.all(Parameter.PAGED, Parameter.ALWAYS)),
    /** One of them. */
    PUBLICATION(
            "/api/v1/publications/{slug}",
            "A publication",
            Told.Publication.class,
            false,
            Parameter.all(List.of(Parameter.path("slug")), Parameter.ALWAYS)),
    /** A list. */
    CHANGES(
            "/api/v1/changes",
            "What changed in what had been published by two days",
            ToldChange.class,
            true,
            Parameter.all(
                    List.of(
                            Parameter.day("from", "The first day; without it thirty days before the second"),
                            Parameter.day("to", "The second day; without it today"),
                            Parameter.word("owner", "Only those of an institution"),
                            Parameter.word("topic", "Only those under a topic"),
                            Parameter.word("publication", "Only those of a publication"),
                            Parameter.cursor()),
                    List.of(Parameter.language())));

    private final String path;
    private final String summary;
    private final @Nullable Class<?> item;
    private final boolean listed;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<Parameter> parameters;

    Route(String path, String summary, @Nullable Class<?> item, boolean listed, List<Parameter> parameters) {
        this.path = path;
        this.summary = summary;
        this.item = item;
        this.listed = listed;
        this.parameters = List.copyOf(parameters);
    }

    /** A parameter of an address. */
    public record Parameter(String name, boolean inPath, String about, Map<String, Object> schema, Object example) {

        private static final List<Parameter> ALWAYS = List.of(
                language(),
                day("as-of", "The day that is told of; without it today"),
                day("known", "Only what had been published by the end of this day"));

        private static final List<Parameter> PAGED = List.of(
                new Parameter(
                        "limit",
                        false,
                        "How many at once",
                        Map.of("type", "integer", "minimum", 1, "maximum", 100, "default", 50),
                        20),
                cursor());

        private static final List<Parameter> FILTER = List.of(
                new Parameter(
                        "status",
                        false,
                        "Only these statuses",
                        Map.of(
                                "type",
                                "array",
                                "items",
                                Map.of(
                                        "type",
                                        "string",
                                        "enum",
                                        Stream.concat(
                                                        Arrays.stream(Status.values())
                                                                .map(Telling::known),
                                                        Stream.of("not-assessed"))
                                                .toList())),
                        List.of("in-progress")),
                new Parameter(
                        "q",
                        false,
                        "Only those with all these words in the title or in what is asked",
                        Map.of("type", "string", "maxLength", SearchWords.LONGEST),
                        "health"),
                word("owner", "Only those of an institution, by its slug"),
                word("topic", "Only those under a topic, by its slug"),
                word("publication", "Only those of a publication, by its slug"),
                oneOf("acceptance", "By how an owner stands to what is asked", Acceptance.values()),
                oneOf("gap", "By what owners claim", BoardFilter.Gap.values()),
                oneOf("due", "By their next date", Due.values()),
                oneOf("flag", "Only those with this flag up", Flag.values()));

        private static Parameter oneOf(String name, String about, Enum<?>[] values) {
            var codes = codes(values);
            return new Parameter(name, false, about, Map.of("type", "string", "enum", codes), codes.getFirst());
        }

        static Parameter path(String name) {
            var example = name.equals("reference") ? "R4" : "health-department";
            return new Parameter(name, true, "As it stands in addresses", Map.of("type", "string"), example);
        }

        static Parameter word(String name, String about) {
            return new Parameter(name, false, about, Map.of("type", "string"), "health-" + name);
        }

        static Parameter cursor() {
            var example = new Cursor(12, LocalDate.of(2026, 11, 28), "R4").written();
            return new Parameter(
                    "cursor", false, "Where the list goes on; from “next”", Map.of("type", "string"), example);
        }

        static Parameter day(String name, String about) {
            return new Parameter(name, false, about, Map.of("type", "string", "format", "date"), "2026-11-28");
        }

        static Parameter language() {
            return new Parameter(
                    "language",
                    false,
                    "In which words",
                    Map.of(
                            "type", "string",
                            "default", Language.EN.code(),
                            "enum",
                                    Language.ofPublic().stream()
                                            .map(Language::code)
                                            .toList()),
                    Language.SR_CYRL.code());
        }

        static List<Parameter> all(List<Parameter> some, List<Parameter> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }

    /** How addresses and answers name these values. */
    static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Telling::known).toList();
    }

    /** As the description has it. */
    public String path() {
        return path;
    }

    /** What is there, in a few words. */
    public String summary() {
        return summary;
    }

    /** What is told of; null where the answer is of no fixed form. */
    public @Nullable Class<?> item() {
        return item;
    }

    /** Whether there are several of it. */
    public boolean listed() {
        return listed;
    }

    /** What can be asked for. */
    public List<Parameter> parameters() {
        return parameters;
    }
}
