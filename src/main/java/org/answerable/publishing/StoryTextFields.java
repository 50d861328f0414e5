package org.answerable.publishing;

import org.answerable.schema.tables.TextSlot;
import org.jooq.Condition;

/** Which texts of an act belong to the recommendations that it touched. */
public final class StoryTextFields {

    private StoryTextFields() {}

    /** An institution that ends touches what it owns; its names are still its own, and administrators keep them. */
    public static Condition ofRecommendation(TextSlot text) {
        return text.KIND.notLike("institution.%");
    }
}
