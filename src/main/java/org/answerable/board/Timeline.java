package org.answerable.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.answerable.board.ItemPage.Answer;
import org.answerable.board.ItemPage.Rung;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneState;
import org.jspecify.annotations.Nullable;

/** The story of an item as dated entries, newest first; each has an anchor that stays the same for ever. */
public final class Timeline {

    private final ItemPage item;
    private final Face face;
    private final List<Entry> entries = new ArrayList<>();

    private Timeline(ItemPage item, Face face) {
        this.item = item;
        this.face = face;
    }

    /**
     * Something that happened.
     *
     * @param heading what, in the reader's words
     * @param detail more of it in the reader's words
     * @param text what we wrote about it
     * @param quote what somebody else said, word for word, with the reader's reading of it
     * @param withdrawn null while it counts
     */
    public record Entry(
            String anchor,
            FuzzyDate on,
            Instant publishedAt,
            String heading,
            @Nullable String detail,
            @Nullable ShownText text,
            @Nullable Quote quote,
            @Nullable Basis basis,
            Fact.@Nullable Withdrawn withdrawn) {}

    /** Somebody's own words and, where they are in another language, their translation for the reader. */
    public record Quote(ShownText words, ShownText reading) {

        /** Whether a translation can stand beside the words. */
        public boolean translated() {
            return reading.translation() && reading.language() != words.language();
        }
    }

    /** The entries of the item's story. */
    public static List<Entry> of(ItemPage item, Face face) {
        var timeline = new Timeline(item, face);
        timeline.opened();
        item.milestones().forEach(timeline::milestone);
        timeline.said();
        timeline.found();
        return timeline.entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.on().day())
                        .thenComparing(Entry::publishedAt)
                        .thenComparing(Entry::anchor)
                        .reversed())
                .toList();
    }

    /** The anchor of a fact on its item's page. */
    public static String anchor(String kind, Fact fact) {
        return kind + "-" + fact.id().toString().substring(24);
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
                null));
        item.owners().stream()
                .filter(owner -> !fromTheStart(owner))
                .forEach(owner -> add(
                        "owner",
                        owner.fact(),
                        face.say("entry.assigned." + owner.part(), owner.name().text()) + ofPart(owner.of()),
                        null,
                        owner.reason(),
                        null,
                        owner.basis()));
    }

    private boolean fromTheStart(ItemPage.Owner owner) {
        return owner.fact().publishedAt().equals(item.publishedAt());
    }

    private void milestone(Rung rung) {
        for (var moved : rung.moves()) {
            if (moved.state() != MilestoneState.NOT_BEGUN
                    || !moved.fact().publishedAt().equals(rung.publishedAt())) {
                add(
                        "state",
                        moved.fact(),
                        face.say("entry.state", rung.place(), face.word("milestone-state", moved.state())),
                        rung.title().text(),
                        moved.reason(),
                        null,
                        moved.basis());
            }
        }
        for (var index = 0; index < rung.dates().size(); index++) {
            var dated = rung.dates().get(index);
            var before = index + 1 < rung.dates().size() ? rung.dates().get(index + 1) : null;
            add(
                    "date",
                    dated.fact(),
                    face.say("entry.date", rung.place(), face.say("due." + dated.origin(), face.within(dated.due()))),
                    before == null ? rung.title().text() : face.say("entry.date.moved", face.within(before.due())),
                    dated.reason(),
                    null,
                    dated.basis());
        }
        for (var checked : rung.checks()) {
            add(
                    "check",
                    checked.fact(),
                    face.say(checked.verified() ? "entry.verified" : "entry.unverified", rung.place()),
                    rung.title().text(),
                    checked.reasons(),
                    null,
                    null);
        }
    }

    private void said() {
        for (var asked : item.questions()) {
            var due = asked.dueOn() == null ? "" : ", " + face.say("item.due", face.within(asked.dueOn()));
            add(
                    "question",
                    asked.fact(),
                    face.say("entry.question", asked.name().text()) + ofPart(asked.of()),
                    face.word("channel", asked.channel()) + due,
                    asked.question(),
                    null,
                    null);
        }
        for (var answer : item.answers()) {
            add(
                    "answer",
                    answer.fact(),
                    face.say(
                                    answer.channel() == Channel.PORTAL ? "entry.response" : "entry.stated",
                                    answer.name().text(),
                                    face.word("position", answer.position()))
                            + ofPart(answer.of()),
                    detail(answer),
                    null,
                    new Quote(answer.words(), answer.reading()),
                    null);
        }
        for (var claimed : item.claims()) {
            var about = claimed.milestone() == null ? "" : face.say("entry.of", claimed.milestone()) + ", ";
            add(
                    "claim",
                    claimed.fact(),
                    face.say("entry.claim", claimed.name().text(), face.status(claimed.status()))
                            + ofPart(claimed.of()),
                    about + face.word("channel", claimed.channel()),
                    null,
                    new Quote(claimed.words(), claimed.reading()),
                    null);
        }
    }

    private String detail(Answer answer) {
        var channel = face.word("channel", answer.channel());
        return answer.corrects() ? channel + ". " + face.say("item.corrected") : channel;
    }

    private void found() {
        for (var finding : item.findings()) {
            add(
                    "finding",
                    finding.fact(),
                    face.say("entry.assessment", face.status(finding.status())) + ofPart(finding.of()),
                    null,
                    finding.reasons(),
                    null,
                    finding.basis());
        }
        for (var proof : item.evidence()) {
            add(
                    "shown",
                    proof.fact(),
                    face.say("entry.evidence", face.word("evidence-kind", proof.kind())) + ofPart(proof.of()),
                    null,
                    proof.shows(),
                    null,
                    proof.basis());
        }
        for (var note : item.notes()) {
            add("note", note.fact(), face.say("entry.note") + ofPart(note.of()), null, note.note(), null, note.basis());
        }
    }

    private String ofPart(String reference) {
        return Objects.equals(reference, item.reference()) ? "" : " (" + reference + ")";
    }

    private void add(
            String kind,
            Fact fact,
            String heading,
            @Nullable String detail,
            @Nullable ShownText text,
            @Nullable Quote quote,
            @Nullable Basis basis) {
        entries.add(new Entry(
                anchor(kind, fact),
                fact.on(),
                fact.publishedAt(),
                heading,
                detail,
                text,
                quote,
                basis,
                fact.withdrawn()));
    }
}
