package org.answerable.board;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.board.BoardLine.Choice;
import org.answerable.board.BoardLine.Holder;
import org.answerable.board.BoardLine.Next;
import org.answerable.board.BoardLine.Said;
import org.answerable.board.Indexes.Names;
import org.answerable.board.Indexes.Names.Office;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.fact.Raised;
import org.answerable.language.ShownText;
import org.answerable.language.TextsBeside;
import org.answerable.standing.Share;
import org.answerable.standing.Slips;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The rows of a page of the board in two flat statements: how they stand, and their words. Owners and topics come from
 * the index. One nested statement says the same ({@link LineFields}) and asks anew for each row (docs/adr/0018).
 */
@Repository
class LineQueries {

    private final DSLContext db;
    private final TextsBeside wording;

    LineQueries(DSLContext db, TextsBeside wording) {
        this.db = db;
        this.wording = wording;
    }

    private record Row(
            String reference,
            TextId title,
            @Nullable Status status,
            List<Raised> flags,
            int milestones,
            int verified,
            Share progress,
            Share own,
            Said said,
            Slips slips,
            @Nullable TextId next,
            @Nullable FuzzyDate due,
            @Nullable DateOrigin origin,
            Instant changedAt,
            Instant publishedAt) {}

    /** These recommendations, by reference. */
    Map<String, BoardLine> lines(Collection<Indexed> which, Names names, Language reader, AsOf asOf) {
        var rows = rows(which, new FactFields(reader, asOf));
        var words = wording.words(
                rows.values().stream()
                        .flatMap(row -> Stream.of(row.title(), row.next()))
                        .filter(Objects::nonNull)
                        .toList(),
                reader,
                asOf.act());
        var offices = names.offices().stream().collect(Collectors.toMap(Office::slug, Function.identity()));
        var lines = new HashMap<String, BoardLine>();
        for (var one : which) {
            var row = rows.get(one.reference());
            if (row != null) {
                lines.put(one.reference(), line(one, row, words, offices, names));
            }
        }
        return lines;
    }

    private Map<String, Row> rows(Collection<Indexed> which, FactFields facts) {
        return db
                .select(
                        STANDING.REFERENCE,
                        RECOMMENDATION.TITLE_TEXT,
                        STANDING.STATUS,
                        facts.flags(),
                        STANDING.MILESTONES,
                        STANDING.MILESTONES_VERIFIED,
                        FactFields.share(STANDING.WEIGHT_VERIFIED, STANDING.WEIGHT_TOTAL),
                        FactFields.share(STANDING.OWN_WEIGHT_VERIFIED, STANDING.OWN_WEIGHT_TOTAL),
                        row(STANDING.CLAIMED_STATUS, STANDING.COMPARED, STANDING.GAPS)
                                .mapping(Said::new),
                        row(STANDING.SLIPS, STANDING.SLIP_DAYS).mapping(Slips::new),
                        MILESTONE.TITLE_TEXT,
                        FactFields.date(STANDING.NEXT_DUE_ON, STANDING.NEXT_DUE_PRECISION),
                        STANDING.NEXT_DUE_ORIGIN,
                        STANDING.CHANGED_AT,
                        ACT.PUBLISHED_AT)
                .from(STANDING)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(STANDING.RECOMMENDATION_ID))
                .join(ACT)
                .on(ACT.NUMBER.eq(RECOMMENDATION.ACT))
                .leftJoin(MILESTONE)
                .on(FactFields.uuid(MILESTONE.ID).eq(FactFields.uuid(STANDING.NEXT_MILESTONE_ID)))
                .where(RECOMMENDATION.ID.in(
                        which.stream().map(Indexed::id).distinct().toList()))
                .and(facts.standing())
                .fetch(mapping(Row::new))
                .stream()
                .collect(Collectors.toMap(Row::reference, Function.identity()));
    }

    private static BoardLine line(
            Indexed one, Row row, Map<TextId, ShownText> words, Map<String, Office> offices, Names names) {
        var next = row.next() == null ? null : words.get(row.next());
        return new BoardLine(
                row.reference(),
                Objects.requireNonNull(words.get(row.title())),
                row.status(),
                row.flags(),
                row.milestones(),
                row.verified(),
                row.progress(),
                row.own(),
                row.said(),
                row.slips(),
                next == null ? null : new Next(next, row.due(), row.origin()),
                row.changedAt(),
                row.publishedAt(),
                one.holders().stream()
                        .map(held -> holder(held, Objects.requireNonNull(offices.get(held.institution()))))
                        .toList(),
                topics(one, names));
    }

    private static Holder holder(Indexed.Held held, Office office) {
        return new Holder(office.slug(), office.name(), office.shortName(), held.part(), held.acceptance());
    }

    private static List<Choice> topics(Indexed one, Names names) {
        return names.topics().stream()
                .filter(topic -> one.topics().contains(topic.slug()))
                .toList();
    }
}
