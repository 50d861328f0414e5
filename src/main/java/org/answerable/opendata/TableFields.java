package org.answerable.opendata;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.SOURCE_BODY;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.answerable.face.Face;
import org.answerable.language.RemovalFields;
import org.answerable.language.ShownText;
import org.answerable.language.TextFields;
import org.answerable.opendata.Column.Kind;
import org.answerable.standing.StandingFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jooq.TableLike;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table with the query that fills them, for one reader as of an act and a day. A field of the query
 * may fill several columns: a code and its word, words and their language.
 */
final class TableFields {

    /** A table as a query; the root is the whole recommendation of a row, null where rows belong to none. */
    record Listing(
            TableFields columns,
            TableLike<?> from,
            @Nullable Field<RecommendationId> root,
            Condition which,
            List<OrderField<?>> order) {}

    private final Face face;
    private final ActNumber act;
    private final LocalDate day;
    private final List<Column> columns = new ArrayList<>();
    private final List<SelectField<?>> fields = new ArrayList<>();
    private final List<BiConsumer<Record, List<@Nullable Object>>> readers = new ArrayList<>();

    TableFields(Face face) {
        this.face = face;
        this.act = face.asOf().act();
        this.day = face.asOf().day();
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    List<SelectField<?>> fields() {
        return List.copyOf(fields);
    }

    /** The cells of a row, in the order of the columns. */
    List<@Nullable Object> cells(Record record) {
        var cells = new ArrayList<@Nullable Object>(columns.size());
        readers.forEach(reader -> reader.accept(record, cells));
        return cells;
    }

    Face face() {
        return face;
    }

    ActNumber act() {
        return act;
    }

    LocalDate day() {
        return day;
    }

    Condition known(Field<ActNumber> of) {
        return of.le(act);
    }

    /** Published, and true by the day; it may have been withdrawn. */
    Condition told(Field<ActNumber> of, Field<LocalDate> from) {
        return known(of).and(from.le(day));
    }

    <T> Condition notWithdrawn(Field<T> id, TableField<?, T> withdraws) {
        return notExists(selectOne().from(WITHDRAWAL).where(withdraws.eq(id)).and(known(WITHDRAWAL.ACT)));
    }

    Condition standing() {
        return StandingFields.on(day, act);
    }

    TableFields plain(String name, Kind kind, Field<? extends @Nullable Object> field) {
        return made(name, kind, field, cell -> cell);
    }

    <T> TableFields made(String name, Kind kind, SelectField<T> field, Function<T, ? extends @Nullable Object> read) {
        return add(field, (cell, cells) -> cells.add(cell == null ? null : read.apply(cell)), new Column(name, kind));
    }

    /** What identifies the fact for ever. */
    TableFields id(String name, Field<?> id) {
        return made(name, Kind.TEXT, id.coerce(SQLDataType.UUID), UUID::toString);
    }

    /** A value of the vocabulary: its code, and its word for the reader. */
    <E extends Enum<E>> TableFields code(String name, String words, Field<E> field) {
        return add(
                field,
                (value, cells) -> {
                    cells.add(value == null ? null : Face.kebab(value));
                    cells.add(value == null ? null : face.word(words, value));
                },
                new Column(name, Kind.CODE),
                new Column(name + "_label", Kind.TEXT));
    }

    /** Words and the language they are in: the reader's, else the original; of removed ones the tombstone. */
    TableFields text(String name, Field<TextId> text) {
        return shown(name, TextFields.shown(text, face.language(), act));
    }

    /** Words as they were given, whoever reads. */
    TableFields original(String name, Field<TextId> text) {
        return shown(name, TextFields.original(text, act));
    }

    private TableFields shown(String name, Field<@Nullable ShownText> field) {
        return add(
                field,
                (text, cells) -> {
                    cells.add(text == null ? null : text.redacted() ? face.removed(text.removal()) : text.text());
                    cells.add(
                            text == null || text.redacted()
                                    ? null
                                    : text.language().tag());
                },
                new Column(name, Kind.TEXT),
                new Column(name + "_language", Kind.LANGUAGE));
    }

    TableFields date(String name, Field<LocalDate> on, Field<Precision> precision) {
        return made(name, Kind.FUZZY, row(on, precision).mapping(TableFields::iso), date -> date);
    }

    TableFields publishedAt(Field<ActNumber> of) {
        return plain(
                "published_at",
                Kind.MOMENT,
                field(select(ACT.PUBLISHED_AT).from(ACT).where(ACT.NUMBER.eq(of))));
    }

    /** That the fact counts no more: since when, and why. */
    <T> TableFields withdrawn(Field<T> id, TableField<?, T> withdraws) {
        var at = ACT.PUBLISHED_AT;
        return plain(
                        "withdrawn_at",
                        Kind.MOMENT,
                        field(select(at)
                                .from(WITHDRAWAL)
                                .join(ACT)
                                .on(ACT.NUMBER.eq(WITHDRAWAL.ACT))
                                .where(withdraws.eq(id))
                                .and(known(WITHDRAWAL.ACT))))
                .text(
                        "withdrawn_because",
                        field(select(WITHDRAWAL.REASON_TEXT)
                                .from(WITHDRAWAL)
                                .where(withdraws.eq(id))
                                .and(known(WITHDRAWAL.ACT))));
    }

    /** Where it stands. Publisher, title and address may have been removed; the tombstone says so. */
    TableFields source(Field<SourceId> source) {
        return add(
                multiset(select(
                                        RemovalFields.orGone(SOURCE_BODY.PUBLISHER),
                                        RemovalFields.orGone(SOURCE_BODY.TITLE),
                                        SOURCE.TITLE_LANGUAGE,
                                        SOURCE.PUBLISHED_ON,
                                        SOURCE.PUBLISHED_PRECISION,
                                        SOURCE_BODY.ADDRESS,
                                        SOURCE.CHECKED_ON,
                                        RemovalFields.of(REDACTION.SOURCE_ID.eq(SOURCE.ID)))
                                .from(SOURCE)
                                .leftJoin(SOURCE_BODY)
                                .on(SOURCE_BODY.SOURCE_ID.eq(SOURCE.ID))
                                .where(SOURCE.ID.eq(source)))
                        .convertFrom(rows -> rows.isEmpty() ? null : rows.getFirst()),
                (found, cells) -> {
                    if (found == null) {
                        cells.addAll(Collections.nCopies(7, null));
                        return;
                    }
                    var removal = found.value8();
                    cells.add(found.value1());
                    cells.add(found.value2());
                    cells.add(removal == null ? found.value3() : null);
                    cells.add(iso(found.value4(), found.value5()));
                    cells.add(found.value6());
                    cells.add(found.value7());
                    cells.add(removal == null ? null : face.removed(removal));
                },
                new Column("source_publisher", Kind.TEXT),
                new Column("source_title", Kind.TEXT),
                new Column("source_title_language", Kind.LANGUAGE),
                new Column("source_published_on", Kind.FUZZY),
                new Column("source_address", Kind.ADDRESS),
                new Column("source_checked_on", Kind.DAY),
                new Column("source_removed", Kind.TEXT));
    }

    private static @Nullable String iso(@Nullable LocalDate on, @Nullable Precision precision) {
        return on == null || precision == null ? null : Face.iso(new FuzzyDate(on, precision));
    }

    /** A field that fills several columns. */
    @SuppressWarnings({"unchecked", "NullAway"}) // what the field selects is what comes out, null included
    <T> TableFields add(SelectField<T> field, BiConsumer<@Nullable T, List<@Nullable Object>> read, Column... filled) {
        var place = fields.size();
        fields.add(((Field<T>) field).as("c" + place));
        columns.addAll(List.of(filled));
        readers.add((record, cells) -> read.accept((T) record.get(place), cells));
        return this;
    }
}
