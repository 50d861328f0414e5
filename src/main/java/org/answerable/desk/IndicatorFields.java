package org.answerable.desk;

import static org.answerable.desk.DeskFields.date;
import static org.answerable.desk.DeskFields.stands;
import static org.answerable.desk.DeskFields.words;
import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.INDICATOR_GROUP;
import static org.answerable.schema.Tables.INDICATOR_SERIES;
import static org.answerable.schema.Tables.INDICATOR_TARGET;
import static org.answerable.schema.Tables.INDICATOR_VALUE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.publishing.AmountFields;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** What shows whether the aim is reached. */
final class IndicatorFields {

    private IndicatorFields() {}

    static Field<List<IndicatorLine>> indicators(RecommendationId root, Language reader) {
        return multiset(select(
                                INDICATOR.ID,
                                INDICATOR.RECOMMENDATION_ID,
                                words(INDICATOR.NAME_TEXT, reader),
                                words(INDICATOR.MEASURES_TEXT, reader),
                                INDICATOR.UNIT,
                                INDICATOR.BETTER,
                                targets(),
                                series(reader),
                                groups(reader),
                                values())
                        .from(INDICATOR)
                        .where(INDICATOR.ROOT_ID.eq(root))
                        .orderBy(INDICATOR.ACT, INDICATOR.ID))
                .convertFrom(rows -> rows.map(mapping(IndicatorLine::new)));
    }

    private static Field<List<IndicatorLine.Target>> targets() {
        var target = INDICATOR_TARGET;
        return multiset(select(
                                target.ID,
                                AmountFields.amount(target.AMOUNT, target.DECIMALS),
                                date(target.DUE_ON, target.DUE_PRECISION),
                                target.ORIGIN)
                        .from(target)
                        .where(target.INDICATOR_ID.eq(INDICATOR.ID))
                        .and(stands(WITHDRAWAL.INDICATOR_TARGET_ID, target.ID))
                        .orderBy(target.TRUE_FROM.desc(), target.ACT.desc(), target.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(IndicatorLine.Target::new)));
    }

    private static Field<List<IndicatorLine.Series>> series(Language reader) {
        return multiset(select(INDICATOR_SERIES.ID, words(INDICATOR_SERIES.NAME_TEXT, reader))
                        .from(INDICATOR_SERIES)
                        .where(INDICATOR_SERIES.INDICATOR_ID.eq(INDICATOR.ID))
                        .orderBy(INDICATOR_SERIES.ACT, INDICATOR_SERIES.ID))
                .convertFrom(rows -> rows.map(mapping(IndicatorLine.Series::new)));
    }

    private static Field<List<IndicatorLine.Group>> groups(Language reader) {
        return multiset(select(INDICATOR_GROUP.ID, words(INDICATOR_GROUP.NAME_TEXT, reader))
                        .from(INDICATOR_GROUP)
                        .where(INDICATOR_GROUP.INDICATOR_ID.eq(INDICATOR.ID))
                        .orderBy(INDICATOR_GROUP.ACT, INDICATOR_GROUP.ID))
                .convertFrom(rows -> rows.map(mapping(IndicatorLine.Group::new)));
    }

    private static Field<List<IndicatorLine.Value>> values() {
        var value = INDICATOR_VALUE;
        return multiset(select(
                                value.ID,
                                value.SERIES_ID,
                                value.GROUP_ID,
                                date(value.TRUE_FROM, value.TRUE_PRECISION),
                                AmountFields.amount(value.AMOUNT, value.DECIMALS))
                        .from(value)
                        .where(value.INDICATOR_ID.eq(INDICATOR.ID))
                        .and(stands(WITHDRAWAL.INDICATOR_VALUE_ID, value.ID))
                        .orderBy(value.TRUE_FROM.desc(), value.ACT.desc(), value.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(IndicatorLine.Value::new)));
    }

    /** Each target and each number that was published. */
    static Select<Record> story(RecommendationId root) {
        return aimed(root).unionAll(measured(root));
    }

    private static Select<Record> aimed(RecommendationId root) {
        return StoryFields.entry(
                        FactKind.INDICATOR_TARGET,
                        INDICATOR_TARGET.ID,
                        INDICATOR_TARGET.TRUE_FROM,
                        INDICATOR_TARGET.TRUE_PRECISION,
                        INDICATOR_TARGET.ACT,
                        WaitingFields.NO_DETAIL,
                        INDICATOR.NAME_TEXT,
                        INDICATOR_TARGET.REASON_TEXT)
                .from(INDICATOR_TARGET)
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(INDICATOR_TARGET.INDICATOR_ID))
                .where(INDICATOR.ROOT_ID.eq(root))
                .and(stands(WITHDRAWAL.INDICATOR_TARGET_ID, INDICATOR_TARGET.ID));
    }

    private static Select<Record> measured(RecommendationId root) {
        return StoryFields.entry(
                        FactKind.INDICATOR_VALUE,
                        INDICATOR_VALUE.ID.coerce(SQLDataType.UUID),
                        INDICATOR_VALUE.TRUE_FROM,
                        INDICATOR_VALUE.TRUE_PRECISION,
                        INDICATOR_VALUE.ACT,
                        WaitingFields.NO_DETAIL,
                        INDICATOR.NAME_TEXT,
                        INDICATOR_VALUE.SAMPLING_TEXT)
                .from(INDICATOR_VALUE)
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(INDICATOR_VALUE.INDICATOR_ID))
                .where(INDICATOR.ROOT_ID.eq(root))
                .and(stands(WITHDRAWAL.INDICATOR_VALUE_ID, INDICATOR_VALUE.ID));
    }
}
