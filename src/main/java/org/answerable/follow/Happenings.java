package org.answerable.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.answerable.face.Face;
import org.answerable.face.Timeline;
import org.answerable.item.ItemPage;
import org.answerable.storage.Today;
import org.springframework.stereotype.Component;

/** What happened to what is followed, from its timeline; and the flags that went up when their day came. */
@Component
public class Happenings {

    /** How much a feed tells of. */
    static final int MOST = 50;

    private final Today today;

    Happenings(Today today) {
        this.today = today;
    }

    /** The latest first. */
    public List<Happening> of(Followed followed) {
        return followed.items().stream()
                .flatMap(item -> of(item, followed.face()).stream())
                .sorted(Comparator.comparing(Happening::changedAt)
                        .thenComparing(Happening::reference)
                        .thenComparing(Happening::anchor)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private List<Happening> of(ItemPage item, Face face) {
        var all = new ArrayList<Happening>();
        for (var entry : Timeline.after(LocalDate.EPOCH, item, face)) {
            all.add(new Happening(
                    item.reference(),
                    entry.anchor(),
                    entry.heading(),
                    Before.of(entry, item, face).orElse(null),
                    entry,
                    entry.publishedAt(),
                    entry.withdrawn() == null
                            ? entry.publishedAt()
                            : entry.withdrawn().at()));
        }
        for (var change : item.rewordings()) {
            all.add(new Happening(
                    item.reference(),
                    "re" + change.anchor(),
                    face.say("entry.reworded", face.reworded(change)),
                    change.before(),
                    null,
                    change.at(),
                    change.at()));
        }
        var standing = item.standing();
        if (standing != null) {
            standing.flags().forEach(raised -> {
                var at = later(today.startOf(raised.since()), item.publishedAt());
                all.add(new Happening(
                        item.reference(),
                        "flag-" + Face.kebab(raised.flag()) + "-" + raised.since(),
                        face.say("item.flag.since", face.word("flag", raised.flag()), face.within(raised.since())),
                        null,
                        null,
                        at,
                        at));
            });
        }
        return all;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
