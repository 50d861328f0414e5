package org.answerable.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.face.Face;
import org.answerable.face.Timeline;
import org.answerable.fact.Entry;
import org.answerable.fact.Raised;
import org.answerable.item.ItemPage;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Flag;
import org.jspecify.annotations.Nullable;

/** When the flags of a recommendation went up, and when they ended. */
final class Flags {

    private final ItemPage item;
    private final Face face;
    private final Today today;
    private final List<Ended> ended;

    Flags(ItemPage item, List<Stood> stood, Face face, Today today) {
        this.item = item;
        this.face = face;
        this.today = today;
        this.ended =
                Ended.of(stood, today::startOf, today.startOf(face.asOf().day().plusDays(1)));
    }

    /** One happening for each that went up, one more where it ended. */
    List<Happening> all() {
        var all = new ArrayList<Happening>();
        var raised = new LinkedHashSet<Raised>();
        if (item.standing() != null) {
            raised.addAll(item.standing().flags());
        }
        ended.forEach(one -> raised.add(one.flag()));
        raised.forEach(one -> all.add(raised(one)));
        ended.forEach(one -> all.add(ended(one)));
        return all;
    }

    /** That this flag ended, each time that it did. */
    List<Happening> ended(@Nullable Flag flag) {
        return ended.stream()
                .filter(one -> one.flag().flag() == flag)
                .map(this::ended)
                .toList();
    }

    private Happening raised(Raised raised) {
        var since = today.startOf(raised.since());
        var at = since.isAfter(item.publishedAt()) ? since : item.publishedAt();
        return happening(
                anchor(raised),
                "",
                face.say("item.flag.since", face.word("flag", raised.flag()), face.within(raised.since())),
                List.of(),
                at);
    }

    private Happening ended(Ended one) {
        var flag = one.flag();
        var heading = face.say("follow.ended", face.word("flag", flag.flag()), face.within(flag.since()));
        var anchor = anchor(flag) + "-ended-" + one.name();
        var by = one.by();
        if (by == null) {
            return happening(
                    anchor, "", heading, List.of(face.say("follow.ended.day", face.within(one.at()))), one.at());
        }
        var published = published(one.at());
        var what = published.stream().map(Published::words).distinct().toList();
        return happening(
                anchor,
                published.stream().map(Published::anchor).findFirst().orElse(""),
                heading,
                what.isEmpty() ? List.of(face.word("draft-kind", by.kind())) : what,
                one.at());
    }

    private record Published(String anchor, String words) {}

    /** What an act published or withdrew; acts have instants of their own. */
    private List<Published> published(Instant at) {
        return Timeline.after(LocalDate.EPOCH, item, face).stream()
                .flatMap(entry -> Stream.concat(
                        entry.publishedAt().equals(at)
                                ? Stream.of(new Published(entry.anchor(), entry.heading()))
                                : Stream.empty(),
                        isWithdrawn(entry, at)
                                ? Stream.of(
                                        new Published(entry.anchor(), face.say("entry.withdrawal", entry.heading())))
                                : Stream.empty()))
                .toList();
    }

    private static boolean isWithdrawn(Entry entry, Instant at) {
        var withdrawn = entry.withdrawn();
        return withdrawn != null && withdrawn.at().equals(at);
    }

    private static String anchor(Raised raised) {
        return "flag-" + Face.kebab(raised.flag()) + "-" + raised.since();
    }

    private Happening happening(String anchor, String place, String heading, List<String> by, Instant at) {
        return new Happening(item.reference(), anchor, place, heading, null, null, by, at, at);
    }
}
