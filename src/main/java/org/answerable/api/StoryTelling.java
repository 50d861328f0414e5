package org.answerable.api;

import static org.answerable.api.Telling.due;
import static org.answerable.api.Telling.fact;
import static org.answerable.api.Telling.orNull;
import static org.answerable.api.Telling.raised;
import static org.answerable.api.Telling.share;
import static org.answerable.api.Telling.source;
import static org.answerable.api.Telling.text;

import java.util.List;
import org.answerable.board.BoardLine;
import org.answerable.face.Face;
import org.answerable.item.ItemPage;
import org.answerable.item.ItemPage.Rung;
import org.answerable.item.Measure;
import org.answerable.vocabulary.MilestoneState;

/** Turns the page of a recommendation into what programs are told. */
final class StoryTelling {

    private StoryTelling() {}

    static Told.Story of(ItemPage page, Face face) {
        var standing = page.standing();
        return new Told.Story(
                page.reference(),
                page.whole(),
                face.absolute("/r/" + page.reference()),
                page.paper().slug(),
                text(page.title()),
                text(page.asks()),
                page.status(),
                standing == null ? List.of() : raised(standing.flags()),
                share(page.progress().whole()),
                page.topics().stream().map(BoardLine.Choice::slug).toList(),
                page.parts().stream().map(ItemPage.PartOf::reference).toList(),
                page.responsible().stream()
                        .map(owner ->
                                new Told.Owner(owner.slug(), text(owner.name()), owner.part(), owner.acceptance()))
                        .toList(),
                page.milestones().stream().map(StoryTelling::milestone).toList(),
                page.findings().stream()
                        .map(found -> new Told.Assessment(
                                fact(found.fact()),
                                found.of(),
                                found.status(),
                                text(found.reasons()),
                                orNull(found.deviation()),
                                found.evidence().size()))
                        .toList(),
                page.evidence().stream().map(StoryTelling::evidence).toList(),
                page.questions().stream()
                        .map(asked -> new Told.Question(
                                fact(asked.fact()),
                                asked.of(),
                                asked.slug(),
                                asked.channel(),
                                asked.dueOn(),
                                asked.dueOrigin(),
                                text(asked.question()),
                                asked.answered()))
                        .toList(),
                page.answers().stream()
                        .map(answer -> new Told.Response(
                                fact(answer.fact()),
                                answer.of(),
                                answer.slug(),
                                answer.position(),
                                answer.channel(),
                                text(answer.words()),
                                text(answer.reading()),
                                source(answer.source())))
                        .toList(),
                page.claims().stream()
                        .map(claimed -> new Told.Claim(
                                fact(claimed.fact()),
                                claimed.of(),
                                claimed.milestone(),
                                claimed.slug(),
                                claimed.status(),
                                text(claimed.words())))
                        .toList(),
                page.measures().stream().map(StoryTelling::indicator).toList(),
                page.publishedAt());
    }

    private static Told.Milestone milestone(Rung rung) {
        var counting =
                rung.dates().stream().filter(dated -> dated.fact().counts()).toList();
        return new Told.Milestone(
                rung.of(),
                rung.place(),
                text(rung.title()),
                text(rung.doneWhen()),
                rung.power(),
                rung.weight(),
                rung.outcome(),
                rung.state(),
                rung.state() != MilestoneState.DROPPED && rung.verified().isPresent(),
                rung.due().map(dated -> due(dated.due(), dated.origin())).orElse(null),
                counting.isEmpty()
                        ? null
                        : due(counting.getLast().due(), counting.getLast().origin()));
    }

    private static Told.Evidence evidence(ItemPage.Proof proof) {
        return new Told.Evidence(
                fact(proof.fact()),
                proof.of(),
                proof.kind(),
                proof.weighs(),
                proof.reliability(),
                proof.credibility().figure(),
                proof.reviewOn(),
                text(proof.shows()),
                source(proof.basis().source()),
                proof.milestones());
    }

    private static Told.Indicator indicator(Measure measure) {
        return new Told.Indicator(
                measure.id().toString(),
                measure.of(),
                text(measure.name()),
                measure.unit(),
                measure.better(),
                measure.target().map(Measure.Target::amount).orElse(null),
                measure.values().stream()
                        .map(value -> new Told.Value(
                                fact(value.fact()),
                                text(value.series().name()),
                                value.group() == null
                                        ? null
                                        : text(value.group().name()),
                                value.amount()))
                        .toList());
    }
}
