package org.answerable.follow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.answerable.face.Face;
import org.answerable.fact.Entry;
import org.answerable.fact.Fact;
import org.answerable.item.ItemPage;
import org.answerable.item.ItemPage.Asked;
import org.answerable.item.ItemPage.Dated;
import org.answerable.item.ItemPage.Rung;
import org.answerable.language.DayWords;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneState;
import org.springframework.stereotype.Component;

/**
 * Writes what is due as a calendar (RFC 5545): milestones and answers, each an event of a whole day that keeps its name
 * when its date moves. A month or a year that is due is over on its last day.
 */
@Component
public class DueDates {

    /** The calendar of what is followed. */
    public byte[] write(Followed followed) {
        var face = followed.face();
        var calendar = new Calendar();
        calendar.add(
                new ProdId("-//Answerable//Due dates//" + face.language().code().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", Feed.clean(face.say("follow.calendar.title", followed.name()))));
        if (followed.more()) {
            calendar.add(new XProperty(
                    "X-WR-CALDESC",
                    face.say("follow.calendar.more", followed.items().size())));
        }
        followed.items().stream()
                .flatMap(item -> events(item, followed).stream())
                .forEach(calendar::add);
        if (calendar.getComponents().isEmpty()) {
            calendar.add(universalTime());
        }
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A calendar without anything in it is none; this is the least that it may hold. */
    private static VTimeZone universalTime() {
        var standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        standard.add(new TzOffsetFrom(ZoneOffset.UTC));
        standard.add(new TzOffsetTo(ZoneOffset.UTC));
        var zone = new VTimeZone(new ComponentList<>(List.of(standard)));
        zone.add(new TzId("UTC"));
        return zone;
    }

    private static List<VEvent> events(ItemPage item, Followed followed) {
        return Stream.concat(
                        item.milestones().stream().flatMap(rung -> milestone(item, rung, followed).stream()),
                        item.questions().stream()
                                .filter(asked -> asked.of().equals(item.reference()) || item.whole() == null)
                                .flatMap(asked -> answer(item, asked, followed).stream()))
                .toList();
    }

    private static Optional<VEvent> milestone(ItemPage item, Rung rung, Followed followed) {
        var face = followed.face();
        var counts = rung.due();
        return counts.or(() -> rung.dates().stream().findFirst()).map(dated -> {
            var whole = item.whole() == null ? item.reference() : item.whole();
            var gone = counts.isEmpty() || rung.state() == MilestoneState.DROPPED;
            var facts = Stream.of(
                            rung.dates().stream().map(Dated::fact),
                            rung.moves().stream().map(ItemPage.Moved::fact),
                            rung.checks().stream().map(ItemPage.Checked::fact))
                    .flatMap(one -> one)
                    .toList();
            var lines = Stream.of(
                    due(dated.due(), dated.origin(), face),
                    face.word("milestone-state", rung.state()),
                    rung.verified().isPresent() ? face.say("follow.verified") : "",
                    rung.doneWhen().text());
            return event(
                    (whole + "-m" + rung.place()).toLowerCase(Locale.ROOT),
                    dated.due().last(),
                    rung.of() + ": " + rung.title().text(),
                    lines,
                    face.absolute(face.plain("recommendations/" + whole + "#m" + rung.place())),
                    facts,
                    gone,
                    followed);
        });
    }

    private static Optional<VEvent> answer(ItemPage item, Asked asked, Followed followed) {
        var face = followed.face();
        var dueOn = asked.dueOn();
        if (dueOn == null) {
            return Optional.empty();
        }
        var origin = asked.dueOrigin();
        var lines = Stream.of(
                origin == null ? "" : due(FuzzyDate.of(dueOn), origin, face),
                asked.dueBasis() == null ? "" : asked.dueBasis().text(),
                asked.answered() ? face.say("institution.answer.given") : "",
                asked.question().text());
        return Optional.of(event(
                "question-" + asked.fact().id(),
                dueOn,
                face.say("follow.answer", asked.of(), asked.name().text()),
                lines,
                face.absolute(
                        face.plain("recommendations/" + asked.of() + "#" + Entry.anchorOf("question", asked.fact()))),
                about(asked, item),
                !asked.fact().counts() || asked.passedOn() != null,
                followed));
    }

    /** The question, and what was published since of an answer or of whose duty it is. */
    private static List<Fact> about(Asked asked, ItemPage item) {
        var since = Stream.concat(
                        item.answers().stream()
                                .filter(answer -> answer.slug().equals(asked.slug()))
                                .map(ItemPage.Answer::fact),
                        item.owners().stream()
                                .filter(owner -> owner.slug().equals(asked.slug()))
                                .map(ItemPage.Owner::fact))
                .filter(fact -> !fact.publishedAt().isBefore(asked.fact().publishedAt()));
        return Stream.concat(Stream.of(asked.fact()), since).toList();
    }

    private static String due(FuzzyDate due, DateOrigin origin, Face face) {
        return face.say("due." + origin, DayWords.within(due, face.language()));
    }

    /** The sequence grows with each fact about it, so that a calendar takes the later over the earlier. */
    private static VEvent event(
            String name,
            LocalDate on,
            String summary,
            Stream<String> lines,
            String address,
            List<Fact> facts,
            boolean cancelled,
            Followed followed) {
        var changes = facts.stream()
                .flatMap(fact -> Stream.concat(
                        Stream.of(fact.publishedAt()),
                        Stream.ofNullable(fact.withdrawn()).map(Fact.Withdrawn::at)))
                .toList();
        var changed = changes.stream().max(Instant::compareTo).orElse(Instant.EPOCH);
        var event = new VEvent(false);
        event.add(new Uid(name + "@" + followed.host()));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new DtStart<>(on));
        event.add(new Summary(Feed.clean(summary)));
        event.add(new Description(Feed.clean(
                String.join("\n", lines.filter(line -> !line.isEmpty()).toList()))));
        event.add(new Url(URI.create(address)));
        event.add(new Sequence(Math.max(0, changes.size() - 1)));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
