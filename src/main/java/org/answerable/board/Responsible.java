package org.answerable.board;

import java.util.List;
import org.answerable.vocabulary.Part;

/** An institution with its assignments, leading ones first. */
public record Responsible(List<ItemPage.Owner> owners) {

    /** The assignment that stands for all where only one can be told. */
    public ItemPage.Owner first() {
        return owners.getFirst();
    }

    /** The references of what it leads, or supports. */
    public List<String> references(Part part) {
        return owners.stream()
                .filter(owner -> owner.part() == part)
                .map(ItemPage.Owner::of)
                .toList();
    }
}
