package org.answerable.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.answerable.board.Indexes.Names;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rows of boards, read once and kept while there is room. An index of a later act holds the very same entry of what
 * no act touched, and there are the very same names until a word may have changed: a row is answered again only for both
 * of them, so nothing here grows old.
 */
@Component
class Lines {

    /** Recommendations whose rows are kept, of whichever day. */
    private static final long ROOM = 10_000;

    private final LineQueries queries;
    private final Cache<Indexed, Map<Language, Kept>> kept =
            Caffeine.newBuilder().weakKeys().maximumSize(ROOM).build();

    Lines(LineQueries queries) {
        this.queries = queries;
    }

    private record Kept(Names names, BoardLine line) {}

    /** These entries of an index, in their order. */
    List<BoardLine> of(List<Indexed> which, BoardIndex index, Names names, Language reader) {
        var lines = new HashMap<String, BoardLine>();
        var missing = new LinkedHashMap<String, Indexed>();
        for (var one : which) {
            var line = kept(one, names, reader);
            if (line == null) {
                missing.put(one.reference(), one);
            } else {
                lines.put(one.reference(), line);
            }
        }
        if (!missing.isEmpty()) {
            var read = queries.lines(missing.values(), names, reader, index.asOf());
            lines.putAll(read);
            read.forEach((reference, line) ->
                    keep(Objects.requireNonNull(missing.get(reference)), new Kept(names, line), reader));
        }
        return which.stream()
                .map(one -> lines.get(one.reference()))
                .filter(Objects::nonNull)
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // the very same ones: others may say the same today and not tomorrow
    private @Nullable BoardLine kept(Indexed one, Names names, Language reader) {
        var all = kept.getIfPresent(one);
        var found = all == null ? null : all.get(reader);
        return found == null || found.names() != names ? null : found.line();
    }

    private void keep(Indexed one, Kept line, Language reader) {
        kept.get(one, _ -> new ConcurrentHashMap<>(2)).put(reader, line);
    }
}
