package org.answerable.face;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.answerable.fact.Entry;
import org.answerable.fact.Entry.Quote;
import org.answerable.fact.Fact;
import org.answerable.item.GoalPosts;
import org.answerable.item.ItemPage;
import org.answerable.item.ItemPage.Answer;
import org.answerable.item.ItemPage.Dated;
import org.answerable.item.ItemPage.Finding;
import org.answerable.item.ItemPage.Moved;
import org.answerable.item.ItemPage.Owner;
import org.answerable.item.ItemPage.Passed;
import org.answerable.item.ItemPage.Rung;
import org.answerable.item.Measure;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneState;
import org.jspecify.annotations.Nullable;

/** The story of an item as dated entries, newest first. */
public final class Timeline {

    private final ItemPage item;
    private final Face face;
    private final boolean alone;
    private final List<Entry> entries = new ArrayList<>();

    private Timeline(ItemPage item, Face face, boolean alone) {
        this.item = item;
        this.face = face;
        this.alone = alone;
    }

    /** The entries of the item's story; what stands elsewhere on its page is not said twice. */
    public static List<Entry> of(ItemPage item, Face face) {
        return of(item, face, false);
    }

    /** What was published, or withdrawn, after a day: entries that say all by themselves. */
    public static List<Entry> after(LocalDate day, ItemPage item, Face face) {
        return of(item, face, true).stream()
                .filter(entry -> face.dayOf(entry.publishedAt()).isAfter(day)
                        || (entry.withdrawn() != null
                                && face.dayOf(entry.withdrawn().at()).isAfter(day)))
                .toList();
    }

    private static List<Entry> of(ItemPage item, Face face, boolean alone) {
        var timeline = new Timeline(item, face, alone);
        timeline.opened();
        item.milestones().forEach(timeline::milestone);
        timeline.asked();
        timeline.said();
        timeline.found();
        item.measures().forEach(timeline::measured);
        if (!alone) { // a comparison tells of new words by themselves, and of a withdrawal where the fact stands
            timeline.reworded();
            timeline.withdrawn();
        }
        return timeline.entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.on().day())
                        .thenComparing(Entry::publishedAt)
                        .thenComparing(Entry::anchor)
                        .reversed())
                .toList();
    }

    /** On a page of an earlier day it had not been published yet. */
    private void opened() {
        if (!face.isBefore(item.publishedAt())) {
            published();
        }
        for (var owner : item.owners()) {
            if (owner.passed() != null) {
                handedOver(owner, owner.passed());
            } else if (!fromTheStart(owner) || !owner.fact().counts()) {
                var heading =
                        face.say("entry.assigned." + owner.part(), owner.name().text());
                entries.add(Entry.of("owner", owner.fact(), heading + ofPart(owner.of()))
                        .with(owner.reason())
                        .with(owner.basis()));
            }
        }
    }

    private void published() {
        var owners = item.owners().stream().filter(this::fromTheStart).count();
        entries.add(Entry.of(
                "published",
                FuzzyDate.of(face.dayOf(item.publishedAt())),
                item.publishedAt(),
                face.say("entry.opened", item.milestones().size(), owners),
                null));
    }

    /** One entry for what ended and what began. */
    private void handedOver(Owner owner, Passed passed) {
        if (!passed.ended()) {
            var heading = face.say(
                    "entry.handover", passed.name().text(), owner.name().text());
            entries.add(Entry.of("handover", owner.fact(), heading + ofPart(owner.of()))
                    .with(owner.reason())
                    .with(owner.basis()));
        }
    }

    /** Owners that were published together with the recommendation are told of in one entry. */
    private boolean fromTheStart(Owner owner) {
        return owner.fact().publishedAt().equals(item.publishedAt());
    }

    private void milestone(Rung rung) {
        rung.moves().stream().filter(moved -> !isBeginning(rung, moved)).forEach(moved -> {
            var heading = face.say("entry.state", rung.place(), face.word("milestone-state", moved.state()));
            entries.add(Entry.of("state", moved.fact(), heading)
                    .with(rung.title().text())
                    .with(moved.reason())
                    .with(moved.basis()));
        });
        for (var index = 0; index < rung.dates().size(); index++) {
            var before = GoalPosts.counting(
                    rung.dates().subList(index + 1, rung.dates().size()));
            entries.add(dated(rung, rung.dates().get(index), before.orElse(null)));
        }
        for (var checked : rung.checks()) {
            var heading = face.say(checked.verified() ? "entry.verified" : "entry.unverified", rung.place());
            entries.add(Entry.of("check", checked.fact(), heading)
                    .with(resting(rung.title().text(), checked.evidence().size()))
                    .with(checked.reasons())
                    .restingOn(grounds(checked.evidence())));
        }
    }

    /** That a milestone had not begun when it was set goes without saying. */
    private static boolean isBeginning(Rung rung, Moved moved) {
        return moved.state() == MilestoneState.NOT_BEGUN
                && moved.fact().counts()
                && moved.fact().publishedAt().equals(rung.publishedAt());
    }

    private Entry dated(Rung rung, Dated dated, @Nullable Dated before) {
        var heading = face.say("entry.date", rung.place(), face.say("due." + dated.origin(), face.within(dated.due())));
        var how =
                before != null && new GoalPosts.Move(before, dated).beside() ? "entry.date.beside" : "entry.date.moved";
        var detail = before == null
                ? rung.title().text()
                : rung.title().text() + " (" + face.say(how, face.within(before.due())) + ")";
        return Entry.of("date", dated.fact(), heading)
                .with(detail)
                .with(dated.reason())
                .with(dated.basis());
    }

    private void asked() {
        for (var asked : item.questions()) {
            var heading = face.say("entry.question", asked.name().text()) + ofPart(asked.of());
            var due = asked.dueOn() == null ? "" : ", " + face.say("item.due", face.within(asked.dueOn()));
            entries.add(Entry.of("question", asked.fact(), heading)
                    .with(face.word("channel", asked.channel()) + due)
                    .with(asked.question()));
        }
    }

    private void said() {
        for (var answer : item.answers()) {
            var key = answer.channel() == Channel.PORTAL ? "entry.response" : "entry.stated";
            var heading = face.say(key, answer.name().text(), face.word("position", answer.position()));
            entries.add(Entry.of("answer", answer.fact(), heading + ofPart(answer.of()))
                    .with(detail(answer))
                    .with(new Quote(answer.words(), answer.reading(), answer.channel()))
                    .from(answer.source()));
        }
        for (var claimed : item.claims()) {
            var heading = face.say("entry.claim", claimed.name().text(), face.status(claimed.status()));
            var about = claimed.milestone() == null ? "" : face.say("entry.of", claimed.milestone()) + ", ";
            entries.add(Entry.of("claim", claimed.fact(), heading + ofPart(claimed.of()))
                    .with(about + face.word("channel", claimed.channel()))
                    .with(new Quote(claimed.words(), claimed.reading(), claimed.channel()))
                    .from(claimed.source()));
        }
    }

    private String detail(Answer answer) {
        var channel = face.word("channel", answer.channel());
        return answer.corrects() ? channel + ". " + face.say("item.corrected") : channel;
    }

    private void found() {
        for (var finding : item.findings()) {
            var heading = face.say("entry.assessment", face.status(finding.status())) + ofPart(finding.of());
            var entry = Entry.of("finding", finding.fact(), heading);
            entries.add(
                    isShownAbove(finding)
                            ? entry.at("ledgers")
                            : entry.with(resting("", finding.evidence().size()))
                                    .with(finding.reasons())
                                    .because(finding.deviation())
                                    .restingOn(grounds(finding.evidence())));
        }
        for (var proof : item.evidence()) {
            var heading = face.say("entry.evidence", face.word("evidence-kind", proof.kind())) + ofPart(proof.of());
            var entry = Entry.of("shown", proof.fact(), heading).with(proof.shows());
            if (!proof.dated(face.dayOf(proof.fact().publishedAt()))) {
                entry = entry.with(face.say("entry.undated"));
            }
            if (alone) {
                entries.add(entry.from(proof.basis().source()).with(proof.basis()));
            } else {
                entries.add(proof.fact().counts() ? entry.at(Entry.anchorOf("evidence", proof.fact())) : entry);
            }
        }
        for (var note : item.notes()) {
            entries.add(Entry.of("note", note.fact(), face.say("entry.note") + ofPart(note.of()))
                    .with(note.note())
                    .with(note.basis()));
        }
    }

    private void measured(Measure measure) {
        var name = measure.name().text();
        if (!measure.on().day().isAfter(face.asOf().day())) {
            var set = new Fact(measure.id(), measure.on(), measure.publishedAt(), null);
            entries.add(Entry.of("measure", set, face.say("entry.indicator", name) + ofPart(measure.of()))
                    .at(Entry.anchorOf("indicator", set))
                    .with(measure.basis()));
        }
        for (var target : measure.targets()) {
            entries.add(Entry.of(
                            "target",
                            target.fact(),
                            face.say("entry.target", name, AimWords.target(measure, target, face)))
                    .with(target.reason())
                    .with(target.basis()));
        }
        for (var value : measure.values()) {
            var heading = face.say(
                    "entry.value",
                    name,
                    AimWords.group(value.group(), face),
                    AimWords.amount(value.amount(), measure, face));
            entries.add(Entry.of("number", value.fact(), heading)
                    .with(value.sampling())
                    .with(value.basis()));
        }
    }

    /** A withdrawal is told of on its own day, and leads to what was withdrawn; before that day it had not happened. */
    private void withdrawn() {
        List.copyOf(entries).forEach(entry -> {
            var withdrawn = entry.withdrawn();
            if (withdrawn != null
                    && !face.dayOf(withdrawn.at()).isAfter(face.asOf().day())) {
                entries.add(
                        Entry.of(withdrawn, face.dayOf(withdrawn.at()), face.say("entry.withdrawal", entry.heading()))
                                .with(withdrawn.reason())
                                .at(entry.anchor()));
            }
        });
    }

    /** Words are told as they were known; a change after the day of the page belongs to a later story. */
    private void reworded() {
        for (var change : item.rewordings()) {
            var on = face.dayOf(change.at());
            if (on.isAfter(face.asOf().day())) {
                continue;
            }
            var heading = face.say("entry.reworded", face.reworded(change)) + ofPart(change.of());
            var late = Sentences.late(change, item, face).orElse(null);
            entries.add(Entry.of("re" + change.anchor(), FuzzyDate.of(on), change.at(), heading, null)
                    .with(late)
                    .with(change.reason())
                    .at(change.anchor()));
        }
    }

    private boolean isShownAbove(Finding finding) {
        return !alone && item.foundNow().contains(finding);
    }

    /** Where the entry stands alone it says how much evidence it rests on. */
    private @Nullable String resting(String detail, int evidence) {
        var rests = alone && evidence > 0 ? face.say("item.found.rests", evidence) : "";
        var both = detail + (detail.isEmpty() || rests.isEmpty() ? "" : ". ") + rests;
        return both.isEmpty() ? null : both;
    }

    private List<Entry.Ground> grounds(List<EvidenceId> evidence) {
        return item.evidence().stream()
                .filter(proof ->
                        alone && evidence.contains(new EvidenceId(proof.fact().id())))
                .map(proof -> new Entry.Ground(proof.shows(), proof.basis().source()))
                .toList();
    }

    private String ofPart(String reference) {
        return Objects.equals(reference, item.reference()) ? "" : " (" + reference + ")";
    }
}
