package org.answerable.board;

import java.time.LocalDate;
import java.util.List;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.InstitutionKind;
import org.jspecify.annotations.Nullable;

/**
 * What is public about an institution, and what it is responsible for.
 *
 * @param names its official names in every language of the portal
 * @param validUntil the last day of its existence, where it has ended
 * @param questions what it was asked, latest first
 * @param claims what it said about progress, latest first
 */
public record InstitutionPage(
        String slug,
        ShownText name,
        @Nullable ShownText shortName,
        List<ShownText> names,
        InstitutionKind kind,
        @Nullable ShownText place,
        Duty duty,
        @Nullable ShownText dutyBasis,
        @Nullable ShownText role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Basis basis,
        List<Account.Put> questions,
        List<Account.Told> claims,
        List<BoardLine> lines) {

    /** What it was asked and what it said, counted. */
    public Account account() {
        return new Account(questions, claims);
    }
}
