package org.answerable.opendata.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.answerable.answering.Kept;
import org.answerable.answering.Reply;
import org.answerable.answering.Shows;
import org.answerable.face.PublicPages;
import org.answerable.opendata.Catalogue;
import org.answerable.opendata.DataPackage;
import org.answerable.opendata.Dataset;
import org.answerable.opendata.Format;
import org.answerable.opendata.OpenData;
import org.answerable.opendata.Take;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The page of the open data, its files and what describes them to programs. */
@RestController
class DataController {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final OpenData data;
    private final DataPackage dataPackage;
    private final Catalogue catalogue;
    private final PublicPages pages;
    private final Asking asking;

    DataController(OpenData data, DataPackage dataPackage, Catalogue catalogue, PublicPages pages, Asking asking) {
        this.data = data;
        this.dataPackage = dataPackage;
        this.catalogue = catalogue;
        this.pages = pages;
        this.asking = asking;
    }

    @GetMapping("/{language:sq|sr|sr-Cyrl|en}/data")
    void page(@PathVariable String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asked = asking.read(language, "data", request, response);
        if (asked.isPresent()) {
            var one = asked.get();
            new Shows.Present().tell(request);
            Reply.send(
                    request,
                    response,
                    Kept.exactly(
                            one.version(),
                            "text/html;charset=UTF-8",
                            one.face().language().tag()),
                    to -> to.write(pages.write(
                            "opendata/data.jte",
                            one.visit(),
                            Map.of("filter", one.filter(), "files", Files.of(data, one)))));
        }
    }

    @GetMapping("/{language:sq|sr|sr-Cyrl|en}/data/datapackage.json")
    void describe(@PathVariable String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asked = asking.read(language, "data", request, response);
        if (asked.isPresent()) {
            var one = asked.get();
            Reply.send(
                    request,
                    response,
                    Kept.exactly(
                            one.version(),
                            "application/json",
                            one.face().language().tag()),
                    to -> to.write(json(dataPackage.describe(one.filter(), one.face(), one.version()))));
        }
    }

    @GetMapping("/{language:sq|sr|sr-Cyrl|en}/data/{set:[a-z-]+}.{format:csv|json|xlsx}")
    void file(
            @PathVariable String language,
            @PathVariable String set,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var wanted = Dataset.named(set).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var as = Format.named(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = asking.read(language, "data", request, response);
        if (asked.isPresent()) {
            var one = asked.get();
            var take = new Take(wanted, as, one.filter(), one.face());
            Reply.send(request, response, kept(take, one.version(), request), to -> data.write(take, to));
        }
    }

    private Kept kept(Take take, String version, HttpServletRequest request) {
        var language = take.face().language();
        var kept = Kept.exactly(version, take.format().contentType(), language.tag());
        var described = kept.with(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + take.fileName() + "\"")
                .with(
                        HttpHeaders.LINK,
                        "<" + DataPackage.LICENCE + ">; rel=\"license\", <"
                                + take.face().absolute("/" + language.code() + "/data/datapackage.json")
                                + Take.query(take.filter(), take.face().then()) + ">; rel=\"describedby\"");
        return Reply.acceptsGzip(request)
                ? described
                : data.knownSeal(take, version)
                        .map(seal -> described.with("Repr-Digest", seal.digest()))
                        .orElse(described);
    }

    @GetMapping("/catalog.jsonld")
    void catalogue(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var each = Language.ofPublic().stream()
                .map(language -> asking.today(language, "data", request))
                .toList();
        var first = each.getFirst();
        Reply.send(
                request,
                response,
                // hashes that were counted meanwhile make other bytes of the same facts
                Kept.loosely(first.version(), "application/ld+json", null),
                to -> to.write(json(catalogue.describe(
                        each.stream().map(Asked::face).toList(),
                        face -> each.stream()
                                .filter(one -> one.face() == face)
                                .findFirst()
                                .orElse(first)
                                .version()))));
    }

    private static byte[] json(Map<String, Object> content) {
        return JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
    }
}
