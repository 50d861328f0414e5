package org.answerable.quoting;

import java.util.Map;
import java.util.Optional;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.springframework.stereotype.Component;

/** A recommendation as others take it away: a citation, a card for their own page, a description of that card. */
@Component
public class Quotes {

    private final Items items;
    private final PublicPages pages;

    Quotes(Items items, PublicPages pages) {
        this.items = items;
        this.pages = pages;
    }

    /** The citation of the recommendation or part with exactly this reference. */
    public Optional<byte[]> citation(String reference, CitationForm form, Visit visit) {
        return item(reference, visit).map(item -> form.of(Citation.of(item, pages.face(visit))));
    }

    /** The card to stand in a frame on another site. */
    public Optional<byte[]> card(String reference, Visit visit) {
        return item(reference, visit).map(item -> pages.write("quoting/embed.jte", visit, Map.of("page", item)));
    }

    /** What a site needs to know to show the card. */
    public Optional<Embedding> embedding(String reference, Embedding.Room room, Visit visit) {
        return item(reference, visit).map(item -> Embedding.of(item, pages.face(visit), room));
    }

    private Optional<ItemPage> item(String reference, Visit visit) {
        return items.item(reference, visit.language(), visit.asOf());
    }
}
