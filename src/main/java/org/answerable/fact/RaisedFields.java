package org.answerable.fact;

import static org.answerable.schema.Tables.STANDING;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.vocabulary.Flag;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Columns about what is up on a day. */
final class RaisedFields {

    private RaisedFields() {}

    /** The flags of a standing that are up on the day. */
    static SelectField<List<Raised>> by(LocalDate day) {
        return row(
                        byThen(STANDING.OVERDUE_FROM, day),
                        byThen(STANDING.NO_ANSWER_FROM, day),
                        byThen(STANDING.STALLED_FROM, day),
                        byThen(STANDING.UNVERIFIED_FROM, day),
                        byThen(STANDING.ON_PAPER_FROM, day),
                        byThen(STANDING.REOPENED_FROM, day),
                        byThen(STANDING.ORPHANED_FROM, day))
                .mapping((overdue, noAnswer, stalled, unverified, onPaper, reopened, orphaned) -> Stream.of(
                                raised(Flag.OVERDUE, overdue),
                                raised(Flag.NO_ANSWER, noAnswer),
                                raised(Flag.STALLED, stalled),
                                raised(Flag.UNVERIFIED, unverified),
                                raised(Flag.ON_PAPER, onPaper),
                                raised(Flag.REOPENED, reopened),
                                raised(Flag.ORPHANED, orphaned))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Raised> raised(Flag flag, @Nullable LocalDate from) {
        return Optional.ofNullable(from).map(since -> new Raised(flag, since));
    }

    /** The date where it has come by the day; null else. */
    static Field<@Nullable LocalDate> byThen(Field<LocalDate> from, LocalDate day) {
        return case_().when(from.le(day), from);
    }
}
