package org.answerable.standing;

import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.INDICATOR_SERIES;
import static org.answerable.schema.Tables.INDICATOR_TARGET;
import static org.answerable.schema.Tables.INDICATOR_VALUE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.answerable.standing.StoryQueries.stands;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FuzzyDate;
import org.jooq.Field;

/** What the indicators of a recommendation, and those of its parts, tell; what was withdrawn is left out. */
final class AimFields {

    private AimFields() {}

    static Field<List<Aim>> aims(ActNumber upTo) {
        return multiset(select(INDICATOR.BETTER, targets(upTo), values(upTo))
                        .from(INDICATOR)
                        .where(LedgerFields.itselfOrPart(INDICATOR.ROOT_ID, INDICATOR.RECOMMENDATION_ID))
                        .and(INDICATOR.ACT.le(upTo))
                        .orderBy(INDICATOR.ACT, INDICATOR.ID))
                .convertFrom(rows -> rows.map(mapping(Aim::new)));
    }

    private static Field<List<Aim.Target>> targets(ActNumber upTo) {
        var target = INDICATOR_TARGET;
        return multiset(select(target.TRUE_FROM, target.AMOUNT, target.DUE_ON, target.DUE_PRECISION)
                        .from(target)
                        .where(target.INDICATOR_ID.eq(INDICATOR.ID))
                        .and(target.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.INDICATOR_TARGET_ID, target.ID, upTo))
                        .orderBy(target.TRUE_FROM.desc(), target.ACT.desc(), target.ID.desc()))
                .convertFrom(rows -> rows.map(row -> new Aim.Target(
                        row.value1(),
                        row.value2(),
                        row.value3() == null ? null : new FuzzyDate(row.value3(), row.value4()))));
    }

    private static Field<List<Aim.Value>> values(ActNumber upTo) {
        var value = INDICATOR_VALUE;
        return multiset(select(
                                value.TRUE_FROM,
                                value.AMOUNT,
                                value.SERIES_ID,
                                value.GROUP_ID,
                                INDICATOR_SERIES.AGAINST_TARGET)
                        .from(value)
                        .join(INDICATOR_SERIES)
                        .on(INDICATOR_SERIES.ID.eq(value.SERIES_ID))
                        .where(value.INDICATOR_ID.eq(INDICATOR.ID))
                        .and(value.ACT.le(upTo))
                        .and(stands(WITHDRAWAL.INDICATOR_VALUE_ID, value.ID, upTo))
                        .orderBy(value.TRUE_FROM.desc(), value.ACT.desc(), value.ID.desc()))
                .convertFrom(rows -> rows.map(row -> new Aim.Value(
                        row.value1(),
                        row.value2(),
                        row.value3().id(),
                        row.value4() == null ? null : row.value4().id(),
                        row.value5())));
    }
}
