package org.answerable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An address to open for each route and each public page. */
final class Addresses {

    private static final String LANGUAGE = "/{language:sq|sr|sr-Cyrl|en}";

    private final Recipes recipes;

    Addresses(Recipes recipes) {
        this.recipes = recipes;
    }

    /**
     * An address.
     *
     * @param aboutSomething whether it makes a difference to whom the things belong
     * @param unpublished the address of what is not published
     */
    record Address(
            boolean aboutSomething, Function<Sample.World, String> of, Function<Sample.World, String> unpublished) {

        String whose(String own) {
            return aboutSomething ? own : "-";
        }
    }

    /** By the template of the route, below /app. */
    Map<String, Address> views() {
        var views = new LinkedHashMap<String, Address>();
        views.put("login", always("login"));
        views.put("welcome/:secret", always("welcome/guessed"));
        views.put("account", always("account"));
        views.put("board/:reference?", about(of -> "board/" + of.reference()));
        views.put("desk", always("desk"));
        views.put("desk/sources", always("desk/sources"));
        views.put("desk/recommendations/:reference", about(of -> "desk/recommendations/" + of.reference()));
        views.put(
                "desk/drafts/:draft",
                about(of -> "desk/drafts/" + recipes.aNote(of).id()));
        views.put("desk/messages", always("desk/messages"));
        views.put("office", always("office"));
        views.put("office/recommendations/:reference", about(of -> "office/recommendations/" + of.reference()));
        views.put(
                "office/drafts/:draft",
                about(of -> "office/drafts/" + recipes.anAnswer(of).id()));
        views.put("administration", always("administration"));
        views.put("administration/invite", always("administration/invite"));
        views.put("administration/people/:id", about(of -> "administration/people/" + recipes.person(of)));
        views.put("audit", always("audit"));
        views.put("audit/people", always("audit/people"));
        views.put("audit/people/:id", about(of -> "audit/people/" + recipes.person(of)));
        views.put("administration/publications", always("administration/publications"));
        views.put(
                "administration/publications/:id",
                about(of -> "administration/publications/" + of.publication().id()));
        views.put("administration/files", always("administration/files"));
        views.put("administration/institutions", always("administration/institutions"));
        views.put(
                "administration/institutions/:id",
                about(of -> "administration/institutions/" + of.institution().id()));
        views.put(
                "administration/institutions/:id/draft",
                about(of -> "administration/institutions/" + of.institution().id() + "/draft"));
        views.put(
                "administration/institutions/:id/succession",
                about(of -> "administration/institutions/" + of.institution().id() + "/succession"));
        views.put(
                "administration/institutions/:id/removal",
                about(of -> "administration/institutions/" + of.institution().id() + "/removal"));
        views.put(
                "administration/publications/:id/removal",
                about(of -> "administration/publications/" + of.publication().id() + "/removal"));
        return views;
    }

    /** What leads elsewhere under /app, and is no view. */
    static List<String> entrances() {
        return List.of("/app", "/app/");
    }

    /** By the pattern of the mapping. */
    Map<String, Address> pages() {
        var pages = new LinkedHashMap<String, Address>();
        pages.put("/", always("/"));
        pages.put("/robots.txt", always("/robots.txt"));
        pages.put("/r/{reference}", about(of -> "/r/" + of.reference()));
        for (var same : List.of(
                "",
                "/recommendations",
                "/recommendations/",
                "/",
                "/changes",
                "/orphaned",
                "/method",
                "/accessibility",
                "/contact",
                "/contact/sent",
                "/privacy",
                "/imprint")) {
            pages.put(LANGUAGE + same, always("/sq" + same));
        }
        pages.put("/sitemap.xml", always("/sitemap.xml"));
        pages.put("/sitemaps/{part:[1-9][0-9]{0,5}}.xml", always("/sitemaps/1.xml"));
        pages.put("/cards" + LANGUAGE + ".png", always("/cards/sr-Cyrl.png"));
        pages.put("/cards" + LANGUAGE + "/{reference}.png", about(of -> "/cards/sr-Cyrl/" + of.reference() + ".png"));
        pages.put(
                "/embed" + LANGUAGE + "/recommendations/{reference}",
                about(of -> "/embed/sq/recommendations/" + of.reference()));
        pages.put("/oembed", about(of -> "/oembed?url=http://localhost/r/" + of.reference()));
        pages.put(
                LANGUAGE + "/recommendations/{reference}/citation.{ending:txt|bib|json}",
                about(of -> "/en/recommendations/" + of.reference() + "/citation.bib"));
        pages.put(LANGUAGE + "/recommendations/{reference}", about(of -> "/sr/recommendations/" + of.reference()));
        pages.put(
                LANGUAGE + "/institutions/{slug}",
                about(
                        of -> "/en/institutions/" + recipes.slug(of.institution()),
                        of -> "/en/institutions/" + recipes.bareInstitution()));
        pages.put(
                LANGUAGE + "/publications/{slug}",
                about(of -> "/sq/publications/" + of.slug(), of -> "/sq/publications/" + recipes.barePublication()));
        pages.put(LANGUAGE + "/data", always("/sq/data"));
        pages.put(LANGUAGE + "/data/datapackage.json", always("/sr/data/datapackage.json"));
        pages.put(LANGUAGE + "/data/{set:[a-z-]+}.{format:csv|json|xlsx}", always("/en/data/recommendations.csv"));
        pages.put("/catalog.jsonld", always("/catalog.jsonld"));
        for (var file : List.of("feed.atom", "calendar.ics")) {
            pages.put(LANGUAGE + "/" + file, always("/sq/" + file));
            pages.put(
                    LANGUAGE + "/recommendations/{reference}/" + file,
                    about(of -> "/sr/recommendations/" + of.reference() + "/" + file));
            pages.put(
                    LANGUAGE + "/institutions/{slug}/" + file,
                    about(
                            of -> "/en/institutions/" + recipes.slug(of.institution()) + "/" + file,
                            of -> "/en/institutions/" + recipes.bareInstitution() + "/" + file));
        }
        for (var place :
                List.of("", "/openapi.json", "/recommendations", "/institutions", "/publications", "/changes")) {
            pages.put("/api/v1" + place, always("/api/v1" + place));
        }
        pages.put("/api/v1/recommendations/{reference}", about(of -> "/api/v1/recommendations/" + of.reference()));
        pages.put(
                "/api/v1/institutions/{slug}",
                about(
                        of -> "/api/v1/institutions/" + recipes.slug(of.institution()),
                        of -> "/api/v1/institutions/" + recipes.bareInstitution()));
        pages.put(
                "/api/v1/publications/{slug}",
                about(
                        of -> "/api/v1/publications/" + of.slug(),
                        of -> "/api/v1/publications/" + recipes.barePublication()));
        pages.put("/api", always("/api"));
        pages.put("/api/**", always("/api/v1/nothing"));
        pages.put("/error", always("/error"));
        return pages;
    }

    private static Address always(String address) {
        return new Address(false, of -> address, of -> address);
    }

    private static Address about(Function<Sample.World, String> of) {
        return new Address(true, of, of);
    }

    /** The same where the unpublished world has something published at that address, and another has not. */
    private static Address about(Function<Sample.World, String> of, Function<Sample.World, String> unpublished) {
        return new Address(true, of, unpublished);
    }
}
