package org.answerable.desk;

import java.util.List;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.RecommendationId;

/**
 * What an institution can hand over, and to whom.
 *
 * @param from the institution's name
 * @param duties what it has of the publication now
 * @param others every other institution that something is public about
 */
public record HandoverChoices(ShownText from, List<Duty> duties, List<Other> others) {

    /** A recommendation or part, the institution's part in it, and since when. */
    public record Duty(RecommendationId of, String reference, ShownText title, Part part, FuzzyDate since) {}

    /** An institution that may take it over. */
    public record Other(InstitutionId id, ShownText name) {}
}
