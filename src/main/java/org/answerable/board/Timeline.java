package org.answerable.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.answerable.board.Entry.Quote;
import org.answerable.board.ItemPage.Answer;
import org.answerable.board.ItemPage.Dated;
import org.answerable.board.ItemPage.Finding;
import org.answerable.board.ItemPage.Moved;
import org.answerable.board.ItemPage.Owner;
import org.answerable.board.ItemPage.Rung;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneState;
import org.jspecify.annotations.Nullable;

/** The story of an item as dated entries, newest first. */
public final class Timeline {

    private final ItemPage item;
    private final Face face;
    private final List<Entry> entries = new ArrayList<>();

    private Timeline(ItemPage item, Face face) {
        this.item = item;
        this.face = face;
    }

    /** The entries of the item's story. */
    public static List<Entry> of(ItemPage item, Face face) {
        var timeline = new Timeline(item, face);
        timeline.opened();
        item.milestones().forEach(timeline::milestone);
        timeline.asked();
        timeline.said();
        timeline.found();
        return timeline.entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.on().day())
                        .thenComparing(Entry::publishedAt)
                        .thenComparing(Entry::anchor)
                        .reversed())
                .toList();
    }

    private void opened() {
        var owners = item.owners().stream().filter(this::fromTheStart).count();
        entries.add(new Entry(
                "published",
                FuzzyDate.of(face.dayOf(item.publishedAt())),
                item.publishedAt(),
                face.say("entry.opened", item.milestones().size(), owners),
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        for (var owner : item.owners()) {
            if (!fromTheStart(owner)) {
                var heading =
                        face.say("entry.assigned." + owner.part(), owner.name().text());
                entries.add(Entry.of("owner", owner.fact(), heading + ofPart(owner.of()))
                        .with(owner.reason())
                        .with(owner.basis()));
            }
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
            var before = index + 1 < rung.dates().size() ? rung.dates().get(index + 1) : null;
            entries.add(dated(rung, rung.dates().get(index), before));
        }
        for (var checked : rung.checks()) {
            var heading = face.say(checked.verified() ? "entry.verified" : "entry.unverified", rung.place());
            entries.add(Entry.of("check", checked.fact(), heading)
                    .with(rung.title().text())
                    .with(checked.reasons()));
        }
    }

    /** That a milestone had not begun when it was set goes without saying. */
    private static boolean isBeginning(Rung rung, Moved moved) {
        return moved.state() == MilestoneState.NOT_BEGUN
                && moved.fact().publishedAt().equals(rung.publishedAt());
    }

    private Entry dated(Rung rung, Dated dated, @Nullable Dated before) {
        var heading = face.say("entry.date", rung.place(), face.say("due." + dated.origin(), face.within(dated.due())));
        var detail = before == null
                ? rung.title().text()
                : rung.title().text() + " (" + face.say("entry.date.moved", face.within(before.due())) + ")";
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
            entries.add(isShownAbove(finding) ? entry.at("ledgers") : entry.with(finding.reasons()));
        }
        for (var proof : item.evidence()) {
            var heading = face.say("entry.evidence", face.word("evidence-kind", proof.kind())) + ofPart(proof.of());
            var entry = Entry.of("shown", proof.fact(), heading).with(proof.shows());
            if (!proof.dated(face.dayOf(proof.fact().publishedAt()))) {
                entry = entry.with(face.say("entry.undated"));
            }
            entries.add(proof.fact().counts() ? entry.at(Entry.anchorOf("evidence", proof.fact())) : entry);
        }
        for (var note : item.notes()) {
            entries.add(Entry.of("note", note.fact(), face.say("entry.note") + ofPart(note.of()))
                    .with(note.note())
                    .with(note.basis()));
        }
    }

    private boolean isShownAbove(Finding finding) {
        return item.foundNow().contains(finding);
    }

    private String ofPart(String reference) {
        return Objects.equals(reference, item.reference()) ? "" : " (" + reference + ")";
    }
}
