package org.answerable.office;

import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.answerable.language.ShownText;
import org.answerable.language.TextFields;
import org.answerable.schema.tables.Institution;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.TextId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.TableField;

/** What every page of the office reads in the same way: words, dates, and which facts count. */
final class FactFields {

    private FactFields() {}

    static Field<ShownText> shown(Field<TextId> text, Reading reading) {
        return TextFields.shown(text, reading.language(), reading.upTo());
    }

    /** Word for word, whoever reads. */
    static Field<ShownText> given(Field<TextId> text, Reading reading) {
        return TextFields.original(text, reading.upTo());
    }

    @SuppressWarnings("NullAway") // some dates are not known
    static SelectField<FuzzyDate> date(Field<LocalDate> day, Field<Precision> precision) {
        return row(day, precision)
                .convertFrom(known -> known.value1() == null ? null : new FuzzyDate(known.value1(), known.value2()));
    }

    static <I> Condition notWithdrawn(TableField<?, I> withdrawn, Field<I> fact, Reading reading) {
        return notExists(selectOne().from(WITHDRAWAL).where(withdrawn.eq(fact)).and(WITHDRAWAL.ACT.le(reading.upTo())));
    }

    static Condition isPublished(Institution institution, Reading reading) {
        return exists(selectOne()
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.INSTITUTION_ID.eq(institution.ID))
                .and(INSTITUTION_RECORD.ACT.le(reading.upTo())));
    }

    static Field<TextId> name(Institution institution, Reading reading) {
        return field(select(INSTITUTION_RECORD.NAME_TEXT)
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.INSTITUTION_ID.eq(institution.ID))
                .and(INSTITUTION_RECORD.ACT.le(reading.upTo()))
                .orderBy(
                        INSTITUTION_RECORD.TRUE_FROM.desc(),
                        INSTITUTION_RECORD.ACT.desc(),
                        INSTITUTION_RECORD.ID.desc())
                .limit(1));
    }
}
