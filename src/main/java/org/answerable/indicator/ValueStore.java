package org.answerable.indicator;

import static org.answerable.schema.Tables.INDICATOR_GROUP;
import static org.answerable.schema.Tables.INDICATOR_SERIES;
import static org.answerable.schema.Tables.INDICATOR_VALUE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Objects;
import java.util.Optional;
import org.answerable.drafting.Publishing;
import org.answerable.vocabulary.GroupId;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.SeriesId;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.Unit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ValueStore {

    private final DSLContext db;

    ValueStore(DSLContext db) {
        this.db = db;
    }

    Optional<IndicatorId> indicatorOf(SeriesId series) {
        return db.select(INDICATOR_SERIES.INDICATOR_ID)
                .from(INDICATOR_SERIES)
                .where(INDICATOR_SERIES.ID.eq(series))
                .fetchOptional(INDICATOR_SERIES.INDICATOR_ID);
    }

    Optional<IndicatorId> indicatorOf(GroupId group) {
        return db.select(INDICATOR_GROUP.INDICATOR_ID)
                .from(INDICATOR_GROUP)
                .where(INDICATOR_GROUP.ID.eq(group))
                .fetchOptional(INDICATOR_GROUP.INDICATOR_ID);
    }

    /** Whether there is a value of this series, group and date that was not withdrawn, or this very value. */
    boolean isThere(IndicatorValueContent content) {
        var on = content.on();
        var group = content.group();
        var same = INDICATOR_VALUE.ID.eq(content.id());
        return db.fetchExists(selectOne()
                .from(INDICATOR_VALUE)
                .where(
                        on == null
                                ? same
                                : same.or(INDICATOR_VALUE
                                        .SERIES_ID
                                        .eq(content.series().id())
                                        .and(INDICATOR_VALUE.TRUE_FROM.eq(on.day()))
                                        .and(INDICATOR_VALUE.TRUE_PRECISION.eq(on.precision()))
                                        .and(
                                                group == null
                                                        ? INDICATOR_VALUE.GROUP_ID.isNull()
                                                        : INDICATOR_VALUE.GROUP_ID.eq(group.id()))
                                        .and(notExists(selectOne()
                                                .from(WITHDRAWAL)
                                                .where(WITHDRAWAL.INDICATOR_VALUE_ID.eq(INDICATOR_VALUE.ID)))))));
    }

    void addSeries(
            IndicatorId indicator,
            SeriesContent series,
            boolean first,
            TextId name,
            @Nullable TextId apart,
            Publishing publishing) {
        db.insertInto(INDICATOR_SERIES)
                .set(INDICATOR_SERIES.ID, series.id())
                .set(INDICATOR_SERIES.INDICATOR_ID, indicator)
                .set(INDICATOR_SERIES.ACT, publishing.act().number())
                .set(INDICATOR_SERIES.NAME_TEXT, name)
                .set(INDICATOR_SERIES.APART_TEXT, apart)
                .set(INDICATOR_SERIES.AGAINST_TARGET, series.againstTarget())
                .set(INDICATOR_SERIES.FIRST, first)
                .set(INDICATOR_SERIES.APPROVAL_ID, publishing.approved())
                .execute();
    }

    void addGroup(IndicatorId indicator, GroupId group, TextId name, Publishing publishing) {
        db.insertInto(INDICATOR_GROUP)
                .set(INDICATOR_GROUP.ID, group)
                .set(INDICATOR_GROUP.INDICATOR_ID, indicator)
                .set(INDICATOR_GROUP.ACT, publishing.act().number())
                .set(INDICATOR_GROUP.NAME_TEXT, name)
                .set(INDICATOR_GROUP.APPROVAL_ID, publishing.approved())
                .execute();
    }

    void addValue(IndicatorValueContent content, Unit unit, @Nullable TextId sampling, Publishing publishing) {
        var on = Objects.requireNonNull(content.on());
        var grounds = Objects.requireNonNull(content.grounds());
        var amount = content.amount();
        var group = content.group();
        db.insertInto(INDICATOR_VALUE)
                .set(INDICATOR_VALUE.ID, content.id())
                .set(INDICATOR_VALUE.INDICATOR_ID, Objects.requireNonNull(content.indicator()))
                .set(INDICATOR_VALUE.UNIT, unit)
                .set(INDICATOR_VALUE.SERIES_ID, content.series().id())
                .set(INDICATOR_VALUE.GROUP_ID, group == null ? null : group.id())
                .set(INDICATOR_VALUE.ACT, publishing.act().number())
                .set(INDICATOR_VALUE.TRUE_FROM, on.day())
                .set(INDICATOR_VALUE.TRUE_PRECISION, on.precision())
                .set(INDICATOR_VALUE.AMOUNT, amount)
                .set(INDICATOR_VALUE.DECIMALS, amount == null ? null : amount.scale())
                .set(INDICATOR_VALUE.PEOPLE_ASKED, content.peopleAsked())
                .set(INDICATOR_VALUE.SAMPLING_TEXT, sampling)
                .set(INDICATOR_VALUE.APPROVAL_ID, publishing.approved())
                .set(INDICATOR_VALUE.PROVENANCE, grounds.provenance())
                .set(INDICATOR_VALUE.SOURCE_ID, grounds.source())
                .set(INDICATOR_VALUE.PASSAGE_ID, grounds.passage())
                .set(INDICATOR_VALUE.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }
}
