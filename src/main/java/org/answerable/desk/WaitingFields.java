package org.answerable.desk;

import static org.answerable.desk.DeskFields.words;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSelectStep;
import org.jooq.impl.SQLDataType;

/** The columns that every reason to wait fills in. */
final class WaitingFields {

    static final Field<Integer> URGENCY = field(name("q", "urgency"), SQLDataType.INTEGER);
    static final Field<UUID> THING = field(name("q", "thing"), SQLDataType.UUID);
    static final Field<RecommendationId> ROOT = field(name("q", "root_id"), RECOMMENDATION.ROOT_ID.getDataType());
    static final Field<TextId> WORDS = field(name("q", "words"), TEXT_SLOT.ID.getDataType());
    static final Field<InstitutionId> WHO = field(name("q", "who"), INSTITUTION.ID.getDataType());
    static final Field<LocalDate> ON = field(name("q", "on_day"), SQLDataType.LOCALDATE);
    static final Field<Precision> PRECISION =
            field(name("q", "day_precision"), MILESTONE_DATE.DUE_PRECISION.getDataType());
    static final Field<Instant> AT = field(name("q", "since"), SQLDataType.INSTANT);
    static final Field<String> DETAIL = field(name("q", "detail"), SQLDataType.VARCHAR(30));

    static final Field<TextId> NO_WORDS = castNull(TEXT_SLOT.ID.getDataType());
    static final Field<InstitutionId> NOBODY = castNull(INSTITUTION.ID.getDataType());
    static final Field<LocalDate> NO_DAY = castNull(SQLDataType.LOCALDATE);
    static final Field<Precision> EXACT = inline(Precision.DAY, MILESTONE_DATE.DUE_PRECISION.getDataType());
    static final Field<Instant> NO_INSTANT = castNull(SQLDataType.INSTANT);
    static final Field<String> NO_DETAIL = castNull(SQLDataType.VARCHAR(30));

    private WaitingFields() {}

    static SelectSelectStep<Record> line(
            Reason reason,
            Field<UUID> thing,
            Field<RecommendationId> root,
            Field<TextId> words,
            Field<InstitutionId> who,
            Field<LocalDate> on,
            Field<Precision> precision,
            Field<Instant> since,
            Field<String> detail) {
        return select(List.of(inline(reason.urgency()), thing, root, words, who, on, precision, since, detail));
    }
}
