package org.answerable.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.answerable.board.BoardFilter;
import org.answerable.face.Face;
import org.answerable.face.Site;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Describes the tables to data portals: DCAT-AP as JSON-LD, each table a data set with its files as distributions. */
@Component
public class Catalogue {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private static final Map<Language, String> LANGUAGES = Map.of(
            Language.SQ, AUTHORITY + "language/SQI",
            Language.SR, AUTHORITY + "language/SRP",
            Language.EN, AUTHORITY + "language/ENG");

    private final OpenData data;
    private final Site site;

    Catalogue(OpenData data, Site site) {
        this.data = data;
        this.site = site;
    }

    /**
     * The catalogue of today.
     *
     * @param faces a reader of each language
     * @param version of the files of a language
     */
    public Map<String, Object> describe(List<Face> faces, Function<Face, String> version) {
        var first = faces.getFirst();
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", context());
        all.put("@id", first.absolute("/catalog.jsonld"));
        all.put("@type", "dcat:Catalog");
        all.put("dct:title", spoken(faces, face -> face.say("site.name")));
        all.put("dct:description", spoken(faces, face -> face.say("opendata.lead")));
        all.put("dct:publisher", publisher(first));
        all.put("dct:license", at(DataPackage.LICENCE));
        all.put("dct:language", languages(faces));
        all.put("foaf:homepage", at(first.absolute("/")));
        var sets = new ArrayList<Map<String, Object>>();
        for (var set : Dataset.values()) {
            sets.add(dataset(set, faces, version));
        }
        all.put("dcat:dataset", sets);
        return all;
    }

    private Map<String, Object> dataset(Dataset set, List<Face> faces, Function<Face, String> version) {
        var first = faces.getFirst();
        var one = new LinkedHashMap<String, Object>();
        one.put("@id", first.absolute("/catalog.jsonld#" + set.slug()));
        one.put("@type", "dcat:Dataset");
        one.put("dct:identifier", set.slug());
        one.put("dct:title", spoken(faces, face -> Headings.of(set, face)));
        one.put("dct:description", spoken(faces, face -> face.word("opendata.about", set)));
        one.put("dct:publisher", publisher(first));
        one.put("dct:language", languages(faces));
        one.put("dct:accrualPeriodicity", at(AUTHORITY + "frequency/IRREG"));
        one.put("dcat:theme", List.of(at(AUTHORITY + "data-theme/GOVE"), at(AUTHORITY + "data-theme/JUST")));
        one.put("dcat:landingPage", at(first.absolute("/" + first.language().code() + "/data")));
        one.put("dcat:version", Long.toString(first.asOf().act().number()));
        var files = new ArrayList<Map<String, Object>>();
        for (var face : faces) {
            for (var format : Format.values()) {
                files.add(distribution(new Take(set, format, BoardFilter.ALL, face), version.apply(face)));
            }
        }
        one.put("dcat:distribution", files);
        return one;
    }

    private Map<String, Object> distribution(Take take, String version) {
        var one = new LinkedHashMap<String, Object>();
        one.put("@id", take.address());
        one.put("@type", "dcat:Distribution");
        one.put(
                "dct:title",
                Map.of(
                        "@value",
                        take.fileName(),
                        "@language",
                        take.face().language().tag()));
        one.put("dcat:accessURL", at(take.address()));
        one.put("dcat:downloadURL", at(take.address()));
        one.put(
                "dcat:mediaType",
                at("http://www.iana.org/assignments/media-types/"
                        + take.format().mediaType()));
        one.put("dct:format", at(AUTHORITY + "file-type/" + take.format().name()));
        one.put("dct:license", at(DataPackage.LICENCE));
        one.put("dct:language", at(LANGUAGES.getOrDefault(take.face().language(), AUTHORITY + "language/UND")));
        data.knownSeal(take, version).ifPresent(seal -> {
            one.put("dcat:byteSize", Map.of("@value", Long.toString(seal.bytes()), "@type", "xsd:nonNegativeInteger"));
            var checksum = new LinkedHashMap<String, Object>();
            checksum.put("@type", "spdx:Checksum");
            checksum.put("spdx:algorithm", at("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"));
            checksum.put("spdx:checksumValue", Map.of("@value", seal.sha256(), "@type", "xsd:hexBinary"));
            one.put("spdx:checksum", checksum);
        });
        return one;
    }

    private Map<String, Object> publisher(Face face) {
        var agent = new LinkedHashMap<String, Object>();
        agent.put("@id", face.absolute("/#publisher"));
        agent.put("@type", "foaf:Agent");
        agent.put("foaf:name", site.operator().orElseGet(() -> face.say("site.name")));
        return agent;
    }

    private static List<Map<String, Object>> languages(List<Face> faces) {
        return faces.stream()
                .map(face -> at(LANGUAGES.getOrDefault(face.language(), AUTHORITY + "language/UND")))
                .toList();
    }

    private static List<Map<String, Object>> spoken(List<Face> faces, Function<Face, String> words) {
        return faces.stream()
                .map(face -> Map.<String, Object>of(
                        "@value",
                        words.apply(face),
                        "@language",
                        face.language().tag()))
                .toList();
    }

    private static Map<String, Object> at(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("spdx", "http://spdx.org/rdf/terms#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }
}
