package org.answerable.standing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the owners say of an item, its milestones and parts beside what was found: a pure function of what counts.
 *
 * @param shown the claim on the item itself that the board tells: the latest that differs, else the latest
 * @param comparable how many claims can be held against what was found
 * @param gaps how many of these differ
 */
record Compared(Story.@Nullable Said shown, int comparable, int gaps) {

    static Compared of(List<Story.Said> claims) {
        var onItself = claims.stream().filter(Story.Said::onItself).toList();
        var shown = onItself.stream()
                .filter(said -> Boolean.TRUE.equals(said.differs()))
                .findFirst()
                .or(() -> onItself.stream().findFirst());
        return new Compared(
                shown.orElse(null),
                (int) claims.stream()
                        .map(Story.Said::differs)
                        .filter(Objects::nonNull)
                        .count(),
                (int) claims.stream()
                        .filter(said -> Boolean.TRUE.equals(said.differs()))
                        .count());
    }
}
