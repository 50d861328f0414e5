package org.answerable.sharing;

import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.face.Site;
import org.answerable.face.Visit;
import org.springframework.stereotype.Component;

/** The list of pages for search engines. A demonstration has none: it stays away from them. */
@Component
public class Sitemaps {

    private final PublicAddresses addresses;
    private final Site site;

    Sitemaps(PublicAddresses addresses, Site site) {
        this.addresses = addresses;
        this.site = site;
    }

    /** The index of all parts. */
    public Optional<byte[]> index(Visit visit) {
        return site.demo() ? Optional.empty() : Optional.of(Sitemap.index(origin(visit), addresses.parts()));
    }

    /** One part; the first names the pages that are always there, too. */
    public Optional<byte[]> part(int number, Visit visit) {
        if (site.demo() || number < 1 || number > addresses.parts()) {
            return Optional.empty();
        }
        var lines = addresses.part(number);
        return Optional.of(Sitemap.part(
                origin(visit),
                number == 1
                        ? Stream.concat(Sitemap.ALWAYS.stream(), lines.stream()).toList()
                        : lines));
    }

    private String origin(Visit visit) {
        return site.address().orElse(visit.origin());
    }
}
