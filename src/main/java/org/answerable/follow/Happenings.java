package org.answerable.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.answerable.face.Before;
import org.answerable.face.Face;
import org.answerable.face.Timeline;
import org.answerable.item.ItemPage;
import org.answerable.storage.Today;
import org.springframework.stereotype.Component;

/** What happened to what is followed, from its timeline; and the flags that went up, and that ended. */
@Component
public class Happenings {

    /** How much a feed tells of. */
    static final int MOST = 50;

    private final FlagQueries flags;
    private final Today today;

    Happenings(FlagQueries flags, Today today) {
        this.flags = flags;
        this.today = today;
    }

    /** The latest first. */
    public List<Happening> of(Followed followed) {
        var face = followed.face();
        var references = Stream.concat(followed.items().stream(), followed.left().stream())
                .map(ItemPage::reference)
                .toList();
        var stood = flags.stood(references, face.asOf());
        return Stream.concat(
                        followed.items().stream()
                                .flatMap(item -> Stream.concat(
                                        of(item, face).stream(), flags(item, stood, face).all().stream())),
                        followed.left().stream()
                                .flatMap(item -> flags(item, stood, face).ended(followed.flag()).stream()))
                .sorted(Comparator.comparing(Happening::changedAt)
                        .thenComparing(Happening::reference)
                        .thenComparing(Happening::anchor)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private Flags flags(ItemPage item, Map<String, List<Stood>> stood, Face face) {
        return new Flags(item, stood.getOrDefault(item.reference(), List.of()), face, today);
    }

    private static List<Happening> of(ItemPage item, Face face) {
        var all = new ArrayList<Happening>();
        for (var entry : Timeline.after(LocalDate.EPOCH, item, face)) {
            all.add(new Happening(
                    item.reference(),
                    entry.anchor(),
                    entry.anchor(),
                    entry.heading(),
                    Before.of(entry, item, face).orElse(null),
                    entry,
                    List.of(),
                    entry.publishedAt(),
                    entry.withdrawn() == null
                            ? entry.publishedAt()
                            : entry.withdrawn().at()));
        }
        for (var change : item.rewordings()) {
            all.add(new Happening(
                    item.reference(),
                    "re" + change.anchor(),
                    "re" + change.anchor(),
                    face.say("entry.reworded", face.reworded(change)),
                    change.before(),
                    null,
                    List.of(),
                    change.at(),
                    change.at()));
        }
        return all;
    }
}
