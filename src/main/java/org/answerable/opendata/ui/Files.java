package org.answerable.opendata.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.opendata.Dataset;
import org.answerable.opendata.Format;
import org.answerable.opendata.OpenData;
import org.answerable.opendata.OpenData.Seal;
import org.answerable.opendata.Shelf;
import org.answerable.opendata.Take;

/** What lies on the page of the open data. */
final class Files {

    /** Up to so many rows in all the page counts the hashes itself; beyond they are left to the descriptor. */
    private static final int SEALED_ROWS = 20_000;

    private Files() {}

    static List<Shelf> of(OpenData data, Asked asked) {
        var counts = new EnumMap<Dataset, Integer>(Dataset.class);
        for (var set : Dataset.values()) {
            counts.put(set, data.count(set, asked.filter(), asked.face()));
        }
        var sealed = counts.values().stream().mapToInt(Integer::intValue).sum() <= SEALED_ROWS;
        return Arrays.stream(Dataset.values())
                .map(set -> new Shelf(
                        set,
                        counts.getOrDefault(set, 0),
                        data.columns(set, asked.face()),
                        seals(data, set, asked, sealed)))
                .toList();
    }

    private static Map<Format, Seal> seals(OpenData data, Dataset set, Asked asked, boolean counted) {
        var seals = new EnumMap<Format, Seal>(Format.class);
        for (var format : Format.values()) {
            var take = new Take(set, format, asked.filter(), asked.face());
            var seal = counted ? Optional.of(data.seal(take, asked.version())) : data.knownSeal(take, asked.version());
            seal.ifPresent(one -> seals.put(format, one));
        }
        return seals;
    }
}
