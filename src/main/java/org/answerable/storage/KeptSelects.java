package org.answerable.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Context;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.Select;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Selects that are built and written once and then run with other values: a large nested one need not be built anew for
 * each page (docs/adr/0022).
 */
@Component
public class KeptSelects {

    /** Stands before the number of a value; it occurs in no statement. */
    private static final String MARK = "\u0001";

    private static final Pattern MARKED = Pattern.compile(MARK + "\\d+");

    private final DSLContext db;
    private final Cache<Object, Kept> kept =
            Caffeine.newBuilder().maximumSize(100).build();

    KeptSelects(DSLContext db) {
        this.db = db;
    }

    /** What is not the same in each run of a select. */
    public interface Values {

        /** All of them, always as many and in the same order. */
        List<?> all();
    }

    /**
     * Some text and the value that comes after it.
     *
     * @param varying which of those that vary; negative where it is always the same one
     * @param type null after the last text, where no value comes
     */
    private record Piece(
            String text,
            int varying,
            @Nullable Object same,
            @Nullable DataType<?> type) {

        static Piece of(String text, Param<?> param, List<?> values) {
            var varying = values.indexOf(param.getValue());
            return new Piece(text, varying, varying < 0 ? param.getValue() : null, param.getDataType());
        }

        void into(Context<?> context, List<?> values) {
            context.sql(text);
            if (type != null) {
                context.visit(DSL.val(varying < 0 ? same : values.get(varying), type));
            }
        }
    }

    /**
     * The text of a select around its values, and the columns that it has.
     *
     * @param columns how rows become records: always in the same way, whatever the values
     */
    private record Kept(List<Piece> pieces, List<Field<?>> columns) {}

    /**
     * Runs the select with these values.
     *
     * @param shape all that it depends on besides the values
     * @param samples some values that have nothing in common; from the selects with them it is seen where values go, and
     *     that nothing else varies. The columns of the first are those of all: what a column's mapping needs of the values
     *     it selects
     * @param written the select with some values, asked for the samples only
     * @param mapper what its rows become
     */
    @SuppressWarnings("unchecked") // rows have the columns that were selected
    public <V extends Values, R extends Record, E extends @Nullable Object> List<E> fetch(
            Object shape, V values, List<V> samples, Function<V, Select<?>> written, RecordMapper<R, E> mapper) {
        var select = kept.get(shape, _ -> kept(samples, written));
        var all = values.all();
        return db.resultQuery(
                        "{0}",
                        CustomQueryPart.of(context -> select.pieces().forEach(piece -> piece.into(context, all))))
                .coerce(select.columns())
                .fetch(row -> mapper.map((R) row));
    }

    /** These, and the last one more often than once: as many as a power of two, so that few selects have to be kept. */
    public static <T> List<T> padded(List<T> values) {
        var length = values.size() < 2 ? values.size() : Integer.highestOneBit(values.size() - 1) << 1;
        return Stream.concat(values.stream(), Stream.generate(values::getLast).limit(length - values.size()))
                .toList();
    }

    private <V extends Values> Kept kept(List<V> samples, Function<V, Select<?>> written) {
        var selects = samples.stream()
                .map(sample -> {
                    var select = written.apply(sample);
                    return new Kept(pieces(select, sample.all()), List.of(select.fields()));
                })
                .toList();
        if (samples.size() < 2 || selects.stream().map(Kept::pieces).distinct().count() != 1) {
            throw new IllegalStateException("The select depends on values in another way than by passing them on.");
        }
        return selects.getFirst();
    }

    private List<Piece> pieces(Select<?> select, List<?> values) {
        var marking = db.configuration()
                .deriveSettings(settings -> settings.withRenderNamedParamPrefix(MARK))
                .dsl();
        var params = marking.extractParams(select).values().stream()
                .filter(param -> !param.isInline())
                .toList();
        var text = marking.renderNamedParams(select);
        var pieces = new ArrayList<Piece>();
        var marks = MARKED.matcher(text);
        var from = 0;
        while (marks.find()) {
            var param = params.get(pieces.size());
            pieces.add(Piece.of(text.substring(from, marks.start()), param, values));
            from = marks.end();
        }
        if (pieces.size() != params.size()) {
            throw new IllegalStateException(params.size() + " values for " + pieces.size() + " places");
        }
        pieces.add(new Piece(text.substring(from), -1, null, null));
        return pieces;
    }
}
