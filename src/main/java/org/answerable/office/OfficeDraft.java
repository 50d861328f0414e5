package org.answerable.office;

import org.answerable.claim.ClaimContent;
import org.answerable.drafting.DraftPage;
import org.answerable.response.ResponseContent;

/** A draft of one's institution, and the recommendation that it is about. */
public record OfficeDraft(DraftPage page, OfficeItem item) {

    /** The reference of the recommendation, or of the part of it, that the draft speaks of. */
    public String reference() {
        var of = page.content() instanceof ResponseContent answer
                ? answer.of()
                : page.content() instanceof ClaimContent claim ? claim.of() : null;
        return item.parts().stream()
                .filter(part -> part.id().equals(of))
                .findFirst()
                .map(OfficeItem.Piece::reference)
                .orElse(item.concern().reference());
    }
}
