package org.answerable.face;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.board.BoardPage;
import org.answerable.fact.Basis;
import org.answerable.item.ItemPage;
import org.answerable.item.Responsible;
import org.answerable.register.InstitutionPage;
import org.answerable.register.PublicationPage;
import org.answerable.vocabulary.InstitutionKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a page is about, in the words of schema.org, as JSON-LD that can stand in HTML. Only what the page itself says. */
public final class StructuredData {

    private static final Set<InstitutionKind> STATE = EnumSet.of(
            InstitutionKind.GOVERNMENT,
            InstitutionKind.POLICE,
            InstitutionKind.PARLIAMENT,
            InstitutionKind.INDEPENDENT_BODY,
            InstitutionKind.MUNICIPALITY);

    private static final JsonMapper JSON = new JsonMapper();

    private final Face face;
    private final ArrayNode graph;

    private StructuredData(Face face, ArrayNode graph) {
        this.face = face;
        this.graph = graph;
    }

    /** The page's data; a page of no particular kind is a web page with a name. */
    public static String of(Face face, String title, String description, @Nullable Object page) {
        var root = JSON.createObjectNode().put("@context", "https://schema.org");
        var data = new StructuredData(face, root.putArray("@graph"));
        var here = data.here(page, title, description);
        switch (page) {
            case BoardPage board -> data.board(here, board);
            case ItemPage item -> data.item(here, item);
            case PublicationPage publication -> data.report(here.putObject("mainEntity"), publication);
            case InstitutionPage institution -> data.institution(here.putObject("mainEntity"), institution);
            case null, default -> {
                // said already
            }
        }
        return root.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private ObjectNode here(@Nullable Object page, String title, String description) {
        var here = graph.addObject()
                .put(
                        "@type",
                        page instanceof BoardPage ? "CollectionPage" : page instanceof ItemPage ? "Article" : "WebPage")
                .put("@id", address(Head.canonical(face)))
                .put("url", address(face.inLanguage(face.language())))
                .put(page instanceof ItemPage ? "headline" : "name", title)
                .put("description", description)
                .put("inLanguage", face.language().tag())
                .put("isAccessibleForFree", true);
        var site = here.putObject("isPartOf")
                .put("@type", "WebSite")
                .put("name", face.say("site.name"))
                .put("url", address("/"));
        face.site().operator().ifPresent(operator -> {
            site.putObject("publisher").put("@type", "Organization").put("name", operator);
            here.putObject("publisher").put("@type", "Organization").put("name", operator);
        });
        return here;
    }

    /** Where they are; their names stand on the page, and twice they would weigh as much as the rest of it. */
    private void board(ObjectNode here, BoardPage board) {
        var list = here.putObject("mainEntity")
                .put("@type", "ItemList")
                .put("numberOfItems", board.lines().size());
        var items = list.putArray("itemListElement");
        board.lines()
                .forEach(line -> items.addObject().put("@id", address(face.to("recommendations/" + line.reference()))));
    }

    private void item(ObjectNode here, ItemPage item) {
        here.put("identifier", address("/r/" + item.reference()))
                .put("datePublished", item.publishedAt().toString())
                .put("image", address(Head.card(item, face)))
                .put("abstract", item.asks().text());
        if (item.standing() != null) {
            here.put("dateModified", item.standing().changedAt().toString());
        }
        here.putObject("isBasedOn")
                .put("@type", "Report")
                .put("name", item.paper().name().text())
                .put("url", address(face.to("publications/" + item.paper().slug())));
        var about = here.putArray("about");
        item.institutions().stream()
                .map(Responsible::first)
                .forEach(owner -> about.addObject()
                        .put("@type", "Organization")
                        .put("name", owner.name().text())
                        .put("url", address(face.to("institutions/" + owner.slug()))));
        var cited = here.putArray("citation");
        item.evidence().stream()
                .filter(proof -> proof.fact().counts())
                .flatMap(proof -> Stream.ofNullable(proof.basis().source()))
                .filter(source -> source.removal() == null)
                .distinct()
                .forEach(source -> cited(cited.addObject(), source));
        crumbs(item);
    }

    private void cited(ObjectNode work, Basis.Cited source) {
        work.put("@type", "CreativeWork").put("name", source.title()).put("inLanguage", source.titleLanguage());
        work.putObject("publisher").put("@type", "Organization").put("name", source.publisher());
        if (source.published() != null) {
            work.put("datePublished", Face.iso(source.published()));
        }
        if (source.address() != null) {
            work.put("url", source.address());
        }
    }

    private void crumbs(ItemPage item) {
        var steps = graph.addObject().put("@type", "BreadcrumbList").putArray("itemListElement");
        step(steps, face.say("site.recommendations"), face.to(""));
        if (item.whole() != null) {
            step(steps, item.whole(), face.to("recommendations/" + item.whole()));
        }
        step(steps, item.reference(), face.to("recommendations/" + item.reference()));
    }

    private void step(ArrayNode steps, String name, String where) {
        steps.addObject()
                .put("@type", "ListItem")
                .put("position", steps.size())
                .put("name", name)
                .put("item", address(where));
    }

    private void report(ObjectNode report, PublicationPage publication) {
        report.put("@type", "Report")
                .put("name", publication.title().text())
                .put("abstract", publication.summary().text());
        if (publication.removal() == null) {
            report.put("author", publication.authors());
            report.putObject("publisher").put("@type", "Organization").put("name", publication.publisher());
        }
        if (publication.published() != null) {
            report.put("datePublished", Face.iso(publication.published()));
        }
        if (publication.address() != null) {
            report.put("url", publication.address());
        }
    }

    private void institution(ObjectNode organization, InstitutionPage institution) {
        var government = STATE.contains(institution.kind());
        organization
                .put("@type", government ? "GovernmentOrganization" : "Organization")
                .put("name", institution.name().text());
        var others = organization.putArray("alternateName");
        institution.names().stream()
                .filter(name -> name.language() != face.language() && !name.redacted())
                .forEach(name -> others.add(name.text()));
        if (institution.shortName() != null) {
            others.add(institution.shortName().text());
        }
    }

    private String address(String path) {
        return face.absolute(path);
    }
}
