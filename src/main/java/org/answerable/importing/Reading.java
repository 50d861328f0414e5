package org.answerable.importing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of one publication into {@link Format} and notes everything that does not fit, not only the first. */
final class Reading {

    static final String PUBLICATION = "publication.yaml";
    static final String SOURCES = "sources.yaml";
    static final String INSTITUTIONS = "institutions.yaml";
    private static final String RECOMMENDATIONS = "recommendations/";

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .addModule(new SimpleModule().addDeserializer(FuzzyDate.class, new Dates()))
            .build();

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final String folder;
    private final List<FileProblem> problems = new ArrayList<>();

    private Reading(String folder) {
        this.folder = folder;
    }

    /** What came of reading. */
    sealed interface Outcome {
        record Read(Format.Whole whole) implements Outcome {}

        record Broken(List<FileProblem> problems) implements Outcome {}

        record NotThere() implements Outcome {}
    }

    /** The publication in this folder of {@code parent} ({@code classpath:} or {@code file:}, with a slash at its end). */
    static Outcome whole(String parent, String name) {
        var reading = new Reading(parent + name + "/");
        if (!reading.files.getResource(reading.folder + PUBLICATION).exists()) {
            return new Outcome.NotThere();
        }
        var read = reading.read();
        if (read == null) {
            return new Outcome.Broken(List.copyOf(reading.problems));
        }
        var problems = Checking.check(read, name);
        return problems.isEmpty() ? new Outcome.Read(read) : new Outcome.Broken(problems);
    }

    /** The names of the folders in this one that hold a publication, sorted. */
    static List<String> folders(String parent) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources(parent.replace("classpath:", "classpath*:") + "*/" + PUBLICATION))
                    .map(Reading::folderOf)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folderOf(Resource file) {
        try {
            return file.getURL().getPath().replaceFirst(".*/([^/]+)/[^/]+", "$1");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing if anything does not fit; then the problems tell what. */
    private Format.@Nullable Whole read() {
        var publication = read(PUBLICATION, Format.Publication.class);
        var sources = read(SOURCES, Format.Source[].class);
        var institutions = read(INSTITUTIONS, Format.Institution[].class);
        var recommendations = new ArrayList<Format.InFile<Format.Recommendation>>();
        for (var file : recommendationFiles()) {
            var recommendation = read(file, Format.Recommendation.class);
            if (recommendation != null) {
                recommendations.add(new Format.InFile<>(file, recommendation));
            }
        }
        return !problems.isEmpty() || publication == null || sources == null || institutions == null
                ? null
                : new Format.Whole(publication, List.of(sources), List.of(institutions), recommendations);
    }

    private List<String> recommendationFiles() {
        try {
            return Arrays.stream(files.getResources(folder + RECOMMENDATIONS + "*.yaml"))
                    .map(Resource::getFilename)
                    .map(name -> RECOMMENDATIONS + name)
                    .sorted(byNumber())
                    .toList();
        } catch (FileNotFoundException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** R2 before R10. */
    private static Comparator<String> byNumber() {
        return Comparator.<String>comparingLong(name -> {
                    var digits = name.replaceAll("\\D", "");
                    return digits.isEmpty() || digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
                })
                .thenComparing(Comparator.naturalOrder());
    }

    private <T> @Nullable T read(String file, Class<T> type) {
        var resource = files.getResource(folder + file);
        if (!resource.exists()) {
            problems.add(FileProblem.of(file, "", "nofile"));
            return null;
        }
        var before = problems.size();
        T read = null;
        try (var stream = resource.getInputStream()) {
            var reader = YAML.readerFor(type).withHandler(new Noting(file));
            var parser = reader.createParser(stream);
            read = parser.nextToken() == null ? null : reader.readValue(parser);
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            problems.add(FileProblem.of(file, "", "unreadable", unreadable.getOriginalMessage())
                    .atLine(where == null ? 0 : Math.max(0, where.getLineNr())));
        } catch (IOException unreadable) {
            problems.add(FileProblem.of(file, "", "unreadable", String.valueOf(unreadable.getMessage())));
        }
        if (read == null && problems.size() == before) {
            problems.add(FileProblem.of(file, "", "empty"));
        }
        insist(file, "", read);
        return read;
    }

    /** Notes what may not be left out and was. */
    private void insist(String file, String path, @Nullable Object value) {
        switch (value) {
            case null -> missing(file, path);
            case String text when text.isBlank() -> missing(file, path);
            case Object[] list -> insist(file, path, Arrays.asList(list));
            case List<?> list -> {
                for (var i = 0; i < list.size(); i++) {
                    insist(file, path + "[" + i + "]", list.get(i));
                }
            }
            case Record record
            when record.getClass().getPackage() == Format.class.getPackage() -> {
                for (var component : record.getClass().getRecordComponents()) {
                    var content = value(record, component);
                    if (content != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        insist(file, path.isEmpty() ? component.getName() : path + "." + component.getName(), content);
                    }
                }
            }
            default -> {}
        }
    }

    /** What was of the wrong form was read as nothing and has been told already. */
    private void missing(String file, String path) {
        if (problems.stream()
                .noneMatch(told -> told.file().equals(file) && told.path().equals(path))) {
            problems.add(FileProblem.of(file, path, "missing"));
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Notes what does not fit and goes on as if it had been left out. */
    private final class Noting extends DeserializationProblemHandler {

        private final String file;

        Noting(String file) {
            this.file = file;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            note(parser, "unknown", name);
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message) {
            noteValue(context.getParser(), type, value);
            return null;
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String message) {
            noteValue(context.getParser(), type, value.toString());
            return null;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
            note(parser, "form");
            parser.skipChildren();
            return null;
        }

        @Override
        public @Nullable Object handleMissingInstantiator(
                DeserializationContext context,
                Class<?> type,
                ValueInstantiator instantiator,
                JsonParser parser,
                String message) {
            note(parser, "form");
            parser.skipChildren();
            return null;
        }

        private void noteValue(JsonParser parser, Class<?> type, String value) {
            if (type.isEnum()) {
                var known = Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", "));
                note(parser, "value", value, known);
            } else if (type == Boolean.class) {
                note(parser, "value", value, "true, false");
            } else {
                note(parser, type == FuzzyDate.class || type == LocalDate.class ? "date" : "number", value);
            }
        }

        private void note(JsonParser parser, String key, String... arguments) {
            problems.add(FileProblem.of(file, path(parser.streamReadContext()), key, arguments)
                    .atLine(Math.max(0, parser.currentTokenLocation().getLineNr())));
        }

        private static String path(TokenStreamContext context) {
            var pointer = context.pathAsPointer().toString();
            return pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
        }
    }

    /** "2022", "2022-03" or "2022-03-01". */
    private static final class Dates extends ValueDeserializer<FuzzyDate> {

        @Override
        public @Nullable FuzzyDate deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue()) {
                return (FuzzyDate) context.handleUnexpectedToken(FuzzyDate.class, parser);
            }
            var written = parser.getString();
            var date = of(written);
            return date != null
                    ? date
                    : (FuzzyDate) context.handleWeirdStringValue(FuzzyDate.class, written, "not a date");
        }

        private static @Nullable FuzzyDate of(String written) {
            try {
                return switch (written.length()) {
                    case 4 -> new FuzzyDate(LocalDate.of(Integer.parseInt(written), 1, 1), Precision.YEAR);
                    case 7 -> new FuzzyDate(YearMonth.parse(written).atDay(1), Precision.MONTH);
                    case 10 -> FuzzyDate.of(LocalDate.parse(written));
                    default -> null;
                };
            } catch (DateTimeException | NumberFormatException notADate) {
                return null;
            }
        }
    }
}
