package org.answerable.opendata.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.answerable.opendata.Dataset;
import org.answerable.opendata.Format;
import org.answerable.opendata.OpenData;
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
                .map(set -> {
                    var take = new Take(set, Format.CSV, asked.filter(), asked.face());
                    var json = take.as(Format.JSON);
                    return new Shelf(
                            set,
                            counts.getOrDefault(set, 0),
                            data.columns(set, asked.face()),
                            (sealed ? data.seal(take, asked.version()) : data.knownSeal(take, asked.version()))
                                    .orElse(null),
                            (sealed ? data.seal(json, asked.version()) : data.knownSeal(json, asked.version()))
                                    .orElse(null));
                })
                .toList();
    }
}
