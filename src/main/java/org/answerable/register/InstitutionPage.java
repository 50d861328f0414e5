package org.answerable.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.board.BoardLine;
import org.answerable.fact.Basis;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.SuccessionKind;
import org.jspecify.annotations.Nullable;

/**
 * What is public about an institution, and what it is responsible for.
 *
 * @param names its official names in every language of the portal
 * @param validUntil the last day of its existence, where it has ended
 * @param questions what it was asked, latest first
 * @param claims what it said about progress, latest first
 * @param named every name that it had, the latest first
 * @param successors what it became
 * @param predecessors what became it
 * @param passedOn duties that passed from it to others
 * @param takenOver duties that passed to it
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
        List<Named> named,
        List<Successor> successors,
        List<Successor> predecessors,
        List<Passed> passedOn,
        List<Passed> takenOver,
        List<BoardLine> lines) {

    /** What it was asked and what it said, counted. */
    public Account account() {
        return new Account(questions, claims);
    }

    /**
     * References of all recommendations of which it tells, not of their parts; empty where it tells of one that is not
     * the institution's any more, which may be a part.
     */
    public Optional<Set<String>> stories() {
        var own = lines.stream().map(BoardLine::reference).collect(Collectors.toSet());
        var told = Stream.concat(
                questions.stream().map(Account.Put::of), claims.stream().map(Account.Told::of));
        return told.allMatch(own::contains) ? Optional.of(own) : Optional.empty();
    }

    /** A name and since when. */
    public record Named(ShownText name, FuzzyDate from) {}

    /** An institution that it became or that became it, how, since when and why. */
    public record Successor(
            String slug, ShownText name, SuccessionKind kind, FuzzyDate from, ShownText reason, Basis basis) {}

    /** Duties, by their references, that passed between it and another institution. */
    public record Passed(
            String slug, ShownText name, FuzzyDate on, List<String> duties, ShownText reason, Basis basis) {}

    /** A name that it had, and the day from which it has another. */
    public record Former(ShownText name, FuzzyDate until) {}

    /** The names that it no longer has, the latest first. Of two that are true from the same day the later told counts. */
    public List<Former> formerNames() {
        var former = new ArrayList<Former>();
        Named later = null;
        for (var each : named) {
            if (later != null
                    && !each.from().day().equals(later.from().day())
                    && !each.name().text().equals(later.name().text())) {
                former.add(new Former(each.name(), later.from()));
            }
            if (later == null || !each.from().day().equals(later.from().day())) {
                later = each;
            }
        }
        return List.copyOf(former);
    }
}
