package org.answerable.publishing;

import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.INDICATOR_GROUP;
import static org.answerable.schema.Tables.INDICATOR_SERIES;
import static org.answerable.schema.Tables.INDICATOR_TARGET;
import static org.answerable.schema.Tables.INDICATOR_VALUE;
import static org.jooq.impl.DSL.select;

import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;

/** The texts that belong to indicators. One definition for all who read. */
public final class IndicatorTextFields {

    private IndicatorTextFields() {}

    /** Each with the recommendation, not the part, on whose page it stands. */
    public static Select<Record2<RecommendationId, TextId>> texts() {
        return select(INDICATOR.ROOT_ID, INDICATOR.NAME_TEXT)
                .from(INDICATOR)
                .union(select(INDICATOR.ROOT_ID, INDICATOR.MEASURES_TEXT).from(INDICATOR))
                .union(of(INDICATOR_TARGET, INDICATOR_TARGET.INDICATOR_ID, INDICATOR_TARGET.REASON_TEXT))
                .union(of(INDICATOR_SERIES, INDICATOR_SERIES.INDICATOR_ID, INDICATOR_SERIES.NAME_TEXT))
                .union(of(INDICATOR_SERIES, INDICATOR_SERIES.INDICATOR_ID, INDICATOR_SERIES.APART_TEXT))
                .union(of(INDICATOR_GROUP, INDICATOR_GROUP.INDICATOR_ID, INDICATOR_GROUP.NAME_TEXT))
                .union(of(INDICATOR_VALUE, INDICATOR_VALUE.INDICATOR_ID, INDICATOR_VALUE.SAMPLING_TEXT));
    }

    private static Select<Record2<RecommendationId, TextId>> of(
            Table<?> facts, Field<IndicatorId> indicator, Field<TextId> text) {
        return select(INDICATOR.ROOT_ID, text)
                .from(facts)
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(indicator))
                .where(text.isNotNull());
    }
}
