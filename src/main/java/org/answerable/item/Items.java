package org.answerable.item;

import java.util.List;
import java.util.Optional;
import org.answerable.access.OpenToPublic;
import org.answerable.fact.AsOf;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations and their parts, each with its whole story, as anyone may read it. */
@Service
public class Items {

    private final ItemQueries items;

    Items(ItemQueries items) {
        this.items = items;
    }

    /** The recommendation or part with exactly this reference. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<ItemPage> item(String reference, Language reader, AsOf asOf) {
        return items.page(reference, reader, asOf);
    }

    /** The reference to which this one leads: itself, whatever its case, or the one that took its place. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<String> reference(String given, AsOf asOf) {
        return items.reference(given, asOf);
    }

    /** Several of them by their identifiers, in as many statements as one. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<ItemPage> stories(List<RecommendationId> which, Language reader, AsOf asOf) {
        return items.pages(which, reader, asOf);
    }
}
