package org.answerable.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.board.BoardFilter;
import org.answerable.face.Face;
import org.answerable.face.Site;
import org.springframework.stereotype.Component;

/** Describes the tables as a Data Package (version 2): which columns, which types, where, how large, with which hash. */
@Component
public class DataPackage {

    /** The licence of all that the portal itself wrote. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final OpenData data;
    private final Site site;

    DataPackage(OpenData data, Site site) {
        this.data = data;
        this.site = site;
    }

    /** The descriptor of one reader's tables under a filter; the version is that of the files. */
    public Map<String, Object> describe(BoardFilter filter, Face face, String version) {
        var all = new LinkedHashMap<String, Object>();
        all.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        all.put("name", "answerable");
        all.put("id", face.absolute("/" + face.language().code() + "/data") + Take.query(filter, face.then()));
        all.put("title", face.say("opendata.title"));
        all.put("description", face.say("opendata.lead"));
        all.put("homepage", face.absolute("/" + face.language().code() + "/"));
        all.put("version", Long.toString(face.asOf().act().number()));
        all.put("asOf", face.asOf().day().toString());
        all.put("licenses", List.of(Map.of("name", "CC-BY-4.0", "path", LICENCE)));
        site.operator()
                .ifPresent(
                        name -> all.put("contributors", List.of(Map.of("title", name, "roles", List.of("publisher")))));
        var resources = new ArrayList<Map<String, Object>>();
        for (var set : Dataset.values()) {
            resources.add(resource(new Take(set, Format.CSV, filter, face), version));
        }
        all.put("resources", resources);
        return all;
    }

    private Map<String, Object> resource(Take take, String version) {
        var face = take.face();
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", take.set().slug());
        resource.put("title", Headings.of(take.set(), face));
        resource.put("description", face.word("opendata.about", take.set()));
        resource.put("path", take.address());
        resource.put("type", "table");
        resource.put("format", take.format().suffix());
        resource.put("mediatype", take.format().mediaType());
        resource.put("encoding", "utf-8");
        var seal = data.seal(take, version);
        resource.put("bytes", seal.bytes());
        resource.put("hash", "sha256:" + seal.sha256());
        resource.put("schema", schema(take));
        return resource;
    }

    private Map<String, Object> schema(Take take) {
        var columns = data.columns(take.set(), take.face());
        var schema = new LinkedHashMap<String, Object>();
        schema.put(
                "fields",
                columns.stream().map(column -> field(column, take.face())).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", key(take.set()));
        if (columns.stream().anyMatch(column -> column.name().equals("recommendation"))) {
            schema.put(
                    "foreignKeys",
                    List.of(Map.of(
                            "fields", List.of("recommendation"),
                            "reference", Map.of("resource", "recommendations", "fields", List.of("reference")))));
        }
        return schema;
    }

    private static Map<String, Object> field(Column column, Face face) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("title", Headings.of(column, face));
        field.put("type", column.kind().type());
        return field;
    }

    private static List<String> key(Dataset set) {
        return switch (set) {
            case RECOMMENDATIONS -> List.of("reference");
            case MILESTONES -> List.of("recommendation", "place");
            case OWNERS -> List.of("recommendation", "institution");
            case INSTITUTIONS -> List.of("institution");
            case ASSESSMENTS, QUESTIONS, RESPONSES, EVIDENCE, INDICATORS, INDICATOR_TARGETS, INDICATOR_VALUES ->
                List.of("id");
        };
    }
}
