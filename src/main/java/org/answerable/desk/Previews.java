package org.answerable.desk;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.answerable.access.StaffOnly;
import org.answerable.board.AsOf;
import org.answerable.board.PublicPages;
import org.answerable.board.Visit;
import org.answerable.drafting.Gate;
import org.answerable.drafting.Preview;
import org.answerable.publishing.Act;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;

/** Shows a draft as the public will see it: the very page, written by the very code, of facts that are taken back. */
@Service
public class Previews {

    private final Gate gate;
    private final PublicPages pages;
    private final RightsQueries drafts;
    private final Today today;

    Previews(Gate gate, PublicPages pages, RightsQueries drafts, Today today) {
        this.gate = gate;
        this.pages = pages;
        this.drafts = drafts;
        this.today = today;
    }

    /**
     * The page of the recommendation that the draft touches, as HTML in each language of the portal; no pages where it
     * touches none. Empty where the draft is not there.
     */
    @StaffOnly
    public Optional<Preview<Map<Language, String>>> of(DraftId draft) {
        return gate.preview(draft, act -> look(draft, act));
    }

    private Map<Language, String> look(DraftId draft, Act act) {
        var shown = new EnumMap<Language, String>(Language.class);
        var asOf = new AsOf(act.number(), today.day());
        drafts.reference(draft)
                .ifPresent(reference -> Language.ofInterface()
                        .forEach(language -> pages.item(
                                        reference, Visit.inside(language, asOf, "recommendations/" + reference))
                                .ifPresent(page -> shown.put(language, new String(page, StandardCharsets.UTF_8)))));
        return shown;
    }
}
