package org.answerable.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.answerable.board.BoardLine;
import org.answerable.fact.Basis;
import org.answerable.fact.Claimed;
import org.answerable.fact.Fact;
import org.answerable.fact.Raised;
import org.answerable.language.ShownText;
import org.answerable.standing.Progress;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.Weighs;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation, or a part of one, with its whole story. Facts come newest first and hold also what was withdrawn.
 *
 * @param whole the reference of the recommendation that this is a part of; null where it is whole
 * @param standing null only where nothing has been computed
 */
public record ItemPage(
        String reference,
        @Nullable String whole,
        @Nullable String numberInPaper,
        ShownText title,
        ShownText asks,
        Basis basis,
        BoardLine.Choice paper,
        Instant publishedAt,
        @Nullable Standing standing,
        List<BoardLine.Choice> topics,
        List<PartOf> parts,
        List<Owner> owners,
        List<Rung> milestones,
        List<Proof> evidence,
        List<Measure> measures,
        List<Asked> questions,
        List<Answer> answers,
        List<Claimed> claims,
        List<Finding> findings,
        List<Note> notes,
        List<Reworded> rewordings) {

    /** What follows from the facts, computed when they were published. */
    public record Standing(@Nullable Status status, Instant changedAt, List<Raised> flags) {}

    /** A part with a reference of its own; null is not assessed apart. */
    public record PartOf(
            String reference,
            @Nullable String numberInPaper,
            ShownText title,
            ShownText asks,
            @Nullable Status status) {}

    /** That an institution leads, supports or no longer has this duty, from a day on. */
    public record Owner(
            Fact fact,
            String of,
            String slug,
            ShownText name,
            @Nullable ShownText shortName,
            Duty duty,
            Part part,
            @Nullable ShownText reason,
            Basis basis,
            @Nullable Passed passed,
            boolean inForce,
            Acceptance acceptance) {}

    /**
     * The hand-over by which an assignment began or ended.
     *
     * @param ended whether it ended by it
     * @param slug of the institution on the other side
     */
    public record Passed(boolean ended, String slug, ShownText name) {}

    /** A milestone with all that happened to it. Its place counts from 1 within the whole recommendation. */
    public record Rung(
            String of,
            int place,
            ShownText title,
            ShownText doneWhen,
            Power power,
            int weight,
            boolean outcome,
            Instant publishedAt,
            Basis basis,
            List<Moved> moves,
            List<Dated> dates,
            List<Checked> checks,
            int evidence) {

        /** The state that counts. */
        public MilestoneState state() {
            return latest(moves, Moved::fact).map(Moved::state).orElse(MilestoneState.NOT_BEGUN);
        }

        /** The date that counts. */
        public Optional<Dated> due() {
            return GoalPosts.counting(dates);
        }

        /** What it was first, and each move away from there. */
        public GoalPosts posts() {
            return GoalPosts.of(this);
        }

        /** The verification that counts, if the milestone is verified. */
        public Optional<Checked> verified() {
            return latest(checks, Checked::fact).filter(Checked::verified);
        }
    }

    /** A milestone's state from a day on. */
    public record Moved(
            Fact fact, MilestoneState state, @Nullable ShownText reason, Basis basis) {}

    /** When a milestone is due, and who set that day. */
    public record Dated(
            Fact fact,
            FuzzyDate due,
            DateOrigin origin,
            @Nullable ShownText reason,
            Basis basis) {}

    /** Two people agree that a milestone is done, or is no longer, on this evidence. */
    public record Checked(
            Fact fact,
            boolean verified,
            ShownText reasons,
            @Nullable LocalDate reviewOn,
            List<EvidenceId> evidence) {}

    /** A piece of evidence and the places of the milestones that it speaks to. */
    public record Proof(
            Fact fact,
            String of,
            EvidenceKind kind,
            Weighs weighs,
            Reliability reliability,
            Credibility credibility,
            @Nullable LocalDate reviewOn,
            ShownText shows,
            Basis basis,
            List<Integer> milestones) {

        /** Whether its day is known: that it was noted on the day of its publishing says nothing of an undated source. */
        public boolean dated(LocalDate published) {
            return !fact.on().day().equals(published)
                    || basis.source() == null
                    || basis.source().published() != null;
        }
    }

    /**
     * A question that was put to an owner.
     *
     * @param passedOn since when the duty that it is about is not this institution's any more; null while it is
     */
    public record Asked(
            Fact fact,
            String of,
            String slug,
            ShownText name,
            Channel channel,
            @Nullable LocalDate dueOn,
            @Nullable DateOrigin dueOrigin,
            ShownText question,
            @Nullable ShownText dueBasis,
            boolean answered,
            @Nullable LocalDate passedOn) {}

    /**
     * An answer.
     *
     * @param words as they were given
     * @param reading the same for the reader: a translation, where there is one
     */
    public record Answer(
            Fact fact,
            String of,
            String slug,
            ShownText name,
            Position position,
            Channel channel,
            ShownText words,
            ShownText reading,
            boolean corrects,
            boolean corrected,
            Basis.@Nullable Cited source) {}

    /** What we found, with reasons. */
    public record Finding(
            Fact fact,
            String of,
            Status status,
            ShownText reasons,
            @Nullable ShownText deviation,
            Basis basis,
            List<EvidenceId> evidence) {}

    /** Something worth telling that moves no number. */
    public record Note(Fact fact, String of, ShownText note, Basis basis) {}

    /** What we found about this item itself, if anything that counts. */
    public Optional<Finding> finding() {
        return findings.stream()
                .filter(finding -> finding.fact().counts() && finding.of().equals(reference))
                .findFirst();
    }

    /** What we found about this item, then about its parts. */
    public List<Finding> foundNow() {
        return Stream.concat(finding().stream(), findingsOfParts().stream()).toList();
    }

    /** What we found about its parts, the latest of each. */
    public List<Finding> findingsOfParts() {
        return parts.stream()
                .flatMap(part -> findings.stream()
                        .filter(finding ->
                                finding.fact().counts() && finding.of().equals(part.reference()))
                        .limit(1))
                .toList();
    }

    /** The status to show; null while nobody has assessed it. */
    public @Nullable Status status() {
        return standing != null
                ? standing.status()
                : finding().map(Finding::status).orElse(null);
    }

    /** The status of the item or of the part with this reference; null where neither, or nothing was found. */
    public @Nullable Status statusOf(String of) {
        return of.equals(reference)
                ? status()
                : parts.stream()
                        .filter(part -> part.reference().equals(of))
                        .map(PartOf::status)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Those that are responsible now, leading ones first. */
    public List<Owner> responsible() {
        return owners.stream().filter(Owner::inForce).sorted(Responsible.ORDER).toList();
    }

    /** The same, each institution once, with all that it answers for here. */
    public List<Responsible> institutions() {
        return Responsible.each(responsible().stream());
    }

    /** How far it is, by the milestones of it and its parts. */
    public Progress<Rung> progress() {
        return new Progress<>(milestones.stream()
                .map(rung -> new Progress.Weighed<>(
                        rung,
                        rung.weight(),
                        rung.power(),
                        rung.state() == MilestoneState.DROPPED,
                        rung.verified().isPresent(),
                        rung.due().map(Dated::due).orElse(null)))
                .toList());
    }

    private static <T> Optional<T> latest(List<T> facts, Function<T, Fact> fact) {
        return facts.stream().filter(one -> fact.apply(one).counts()).findFirst();
    }
}
