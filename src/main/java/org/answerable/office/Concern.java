package org.answerable.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as it stands between the portal and one institution.
 *
 * @param status what was found and published; null while nothing is
 * @param answers newest first, which is the one that counts
 * @param drafts what the institution has begun and not sent
 */
public record Concern(
        RecommendationId id,
        String reference,
        ShownText title,
        @Nullable Status status,
        List<Duty> duties,
        List<Asked> questions,
        List<Given> answers,
        List<Begun> drafts) {

    /** The answer that counts: when it was given, and the position in it. */
    public record Given(Position position, FuzzyDate on) {}

    /** The answer that counts. */
    public Optional<Given> answer() {
        return answers.stream().findFirst();
    }

    /** The question that waits for an answer, the one due first. */
    public Optional<Asked> waiting() {
        return waiting(questions.stream());
    }

    /** The question about this that waits for an answer, the one due first. */
    public Optional<Asked> waiting(RecommendationId of) {
        return waiting(questions.stream().filter(asked -> asked.of().equals(of)));
    }

    /** Whether this recommendation or part is the institution's to answer for. */
    public boolean answersFor(RecommendationId of) {
        return matters().stream().anyMatch(matter -> matter.of().equals(of));
    }

    /** Whether it owns the recommendation or a part of it now; who does not reports nothing any more. */
    public boolean owns() {
        return duties.stream().anyMatch(duty -> duty.part() != Part.ENDED);
    }

    /** Something that the institution may answer or report for: what it owns now, and what it was asked about. */
    public record Matter(RecommendationId of, String reference) {}

    /** The whole before its parts, and what it owns before what it was only asked about. */
    public List<Matter> matters() {
        return Stream.concat(
                        duties.stream()
                                .filter(duty -> duty.part() != Part.ENDED)
                                .map(duty -> new Matter(duty.of(), duty.reference())),
                        questions.stream().map(asked -> new Matter(asked.of(), asked.reference())))
                .distinct()
                .toList();
    }

    /** What comes first: what the question asks about that is due first, else what it owns. */
    public RecommendationId first() {
        return waiting().map(Asked::of).orElseGet(this::own);
    }

    /** What it answers for: the recommendation itself where it owns that, else the part that it owns. */
    public RecommendationId own() {
        return duties.stream().anyMatch(duty -> duty.of().equals(id))
                ? id
                : duties.stream().map(Duty::of).findFirst().orElse(id);
    }

    /** How the institution stands to it on this day; nobody is silent who was not asked. */
    public Acceptance acceptance(LocalDate day) {
        return Acceptance.of(
                answer().map(Given::position).orElse(null),
                waiting().isPresent(),
                waiting().map(Asked::dueOn).orElse(null),
                day);
    }

    private static Optional<Asked> waiting(Stream<Asked> questions) {
        return questions
                .filter(Asked::waits)
                .min(Comparator.comparing(Asked::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }
}
