package org.answerable.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The interface's description (OpenAPI 3.1), made of the very records that are told, so that it cannot lag behind. */
public final class OpenApi {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Object> schemas = new TreeMap<>();

    private OpenApi() {}

    /** The document; addresses in it are relative to the given one. */
    public static Map<String, Object> document(String server, String licence) {
        var made = new OpenApi();
        var paths = new LinkedHashMap<String, Object>();
        for (var route : Route.values()) {
            paths.put(route.path(), Map.of("get", made.operation(route)));
        }
        made.reference(Told.Problem.class);
        var all = new LinkedHashMap<String, Object>();
        all.put("openapi", "3.1.0");
        all.put(
                "info",
                Map.of(
                        "title", "Answerable",
                        "version", "1",
                        "summary", "Recommendations, who answers for them, and what became of them",
                        "description", "Reading only, for everybody, without a key. Words in the language asked for.",
                        "license", Map.of("name", "CC BY 4.0", "url", licence)));
        all.put("servers", List.of(Map.of("url", server)));
        all.put("security", List.of());
        all.put("paths", paths);
        all.put("components", Map.of("schemas", made.schemas));
        return all;
    }

    private Map<String, Object> operation(Route route) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", route.name().toLowerCase(Locale.ROOT));
        operation.put("summary", route.summary());
        operation.put(
                "parameters",
                route.parameters().stream().map(OpenApi::parameter).toList());
        var responses = new LinkedHashMap<String, Object>();
        responses.put("200", Map.of("description", "What was asked for", "content", json(success(route))));
        responses.put("304", Map.of("description", "The reader has this version already"));
        for (var status : List.of("400", "404")) {
            responses.put(
                    status,
                    Map.of(
                            "description",
                            status.equals("400") ? "The address cannot be understood" : "There is nothing here",
                            "content",
                            Map.of("application/problem+json", Map.of("schema", Map.of("$ref", SCHEMAS + "Problem")))));
        }
        operation.put("responses", responses);
        return operation;
    }

    private static Map<String, Object> parameter(Route.Parameter parameter) {
        var described = new LinkedHashMap<String, Object>();
        described.put("name", parameter.name());
        described.put("in", parameter.inPath() ? "path" : "query");
        if (parameter.inPath()) {
            described.put("required", true);
        }
        described.put("description", parameter.about());
        described.put("schema", parameter.schema());
        described.put("example", parameter.example());
        return described;
    }

    private Map<String, Object> success(Route route) {
        if (route.item() == null) {
            return Map.of("type", "object");
        }
        var outer = route.listed() ? Told.Listed.class : Told.One.class;
        return object(outer, route.item());
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }

    private Map<String, Object> object(Class<?> type, @Nullable Class<?> item) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), described(component, property(component, item)));
            required.add(component.getName());
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        return object;
    }

    private static Map<String, Object> described(RecordComponent component, Map<String, Object> schema) {
        var described = new LinkedHashMap<>(schema);
        described.put("description", Descriptions.of(component));
        return described;
    }

    private Map<String, Object> property(RecordComponent component, @Nullable Class<?> item) {
        var schema = schema(component.getAnnotatedType(), item);
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return schema;
        }
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    private Map<String, Object> schema(AnnotatedType annotated, @Nullable Class<?> item) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            return Map.of("type", "array", "items", schema(list.getAnnotatedActualTypeArguments()[0], item));
        }
        return schema(annotated.getType(), item);
    }

    private Map<String, Object> schema(Type type, @Nullable Class<?> item) {
        return switch (type) {
            case TypeVariable<?> _ when item != null -> reference(item);
            case ParameterizedType list ->
                Map.of("type", "array", "items", schema(list.getActualTypeArguments()[0], item));
            case Class<?> record when record.isRecord() -> reference(record);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalStateException("no schema for " + type);
        };
    }

    private static Map<String, Object> plain(Class<?> type) {
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type.isEnum()) {
            return Map.of("type", "string", "enum", Route.codes((Enum<?>[]) type.getEnumConstants()));
        }
        if (type == LocalDate.class || type == Instant.class) {
            return Map.of("type", "string", "format", type == LocalDate.class ? "date" : "date-time");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == BigDecimal.class) {
            return Map.of("type", "number");
        }
        if (Arrays.<Class<?>>asList(int.class, Integer.class, long.class).contains(type)) {
            return Map.of("type", "integer");
        }
        throw new IllegalStateException("no schema for " + type);
    }

    private Map<String, Object> reference(Class<?> record) {
        var name = record.getSimpleName().replaceFirst("^Told(?=.)", "");
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name, object(record, null));
        }
        return Map.of("$ref", SCHEMAS + name);
    }
}
