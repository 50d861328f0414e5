package org.answerable.indicator;

import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.INDICATOR_SERIES;
import static org.answerable.schema.Tables.INDICATOR_TARGET;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.drafting.Publishing;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.Unit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class IndicatorStore {

    private final DSLContext db;

    IndicatorStore(DSLContext db) {
        this.db = db;
    }

    /**
     * A published indicator.
     *
     * @param targetSince the day from which its present target is true
     */
    record Known(
            RecommendationId root,
            Unit unit,
            boolean hasSeries,
            @Nullable LocalDate targetSince) {

        Optional<LocalDate> targetFrom() {
            return Optional.ofNullable(targetSince);
        }
    }

    Optional<Known> find(IndicatorId id) {
        return db.select(
                        INDICATOR.ROOT_ID,
                        INDICATOR.UNIT,
                        field(exists(selectOne()
                                .from(INDICATOR_SERIES)
                                .where(INDICATOR_SERIES.INDICATOR_ID.eq(INDICATOR.ID)))),
                        field(select(max(INDICATOR_TARGET.TRUE_FROM))
                                .from(INDICATOR_TARGET)
                                .where(INDICATOR_TARGET.INDICATOR_ID.eq(INDICATOR.ID))
                                .and(notExists(selectOne()
                                        .from(WITHDRAWAL)
                                        .where(WITHDRAWAL.INDICATOR_TARGET_ID.eq(INDICATOR_TARGET.ID))))))
                .from(INDICATOR)
                .where(INDICATOR.ID.eq(id))
                .fetchOptional(mapping(Known::new));
    }

    void add(
            IndicatorContent content,
            RecommendationId root,
            FuzzyDate on,
            TextId name,
            TextId measures,
            Publishing publishing) {
        var grounds = Objects.requireNonNull(content.grounds());
        db.insertInto(INDICATOR)
                .set(INDICATOR.ID, content.id())
                .set(INDICATOR.RECOMMENDATION_ID, Objects.requireNonNull(content.of()))
                .set(INDICATOR.ROOT_ID, root)
                .set(INDICATOR.ACT, publishing.act().number())
                .set(INDICATOR.TRUE_FROM, on.day())
                .set(INDICATOR.TRUE_PRECISION, on.precision())
                .set(INDICATOR.NAME_TEXT, name)
                .set(INDICATOR.MEASURES_TEXT, measures)
                .set(INDICATOR.UNIT, Objects.requireNonNull(content.unit()))
                .set(INDICATOR.BETTER, Objects.requireNonNull(content.better()))
                .set(INDICATOR.APPROVAL_ID, publishing.approved())
                .set(INDICATOR.PROVENANCE, grounds.provenance())
                .set(INDICATOR.SOURCE_ID, grounds.source())
                .set(INDICATOR.PASSAGE_ID, grounds.passage())
                .set(INDICATOR.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }

    void addTarget(
            IndicatorId indicator,
            TargetContent target,
            FuzzyDate on,
            @Nullable TextId reason,
            Grounds grounds,
            Publishing publishing) {
        var amount = Objects.requireNonNull(target.amount());
        var due = target.due();
        db.insertInto(INDICATOR_TARGET)
                .set(INDICATOR_TARGET.ID, UUID.randomUUID())
                .set(INDICATOR_TARGET.INDICATOR_ID, indicator)
                .set(INDICATOR_TARGET.ACT, publishing.act().number())
                .set(INDICATOR_TARGET.TRUE_FROM, on.day())
                .set(INDICATOR_TARGET.TRUE_PRECISION, on.precision())
                .set(INDICATOR_TARGET.AMOUNT, amount)
                .set(INDICATOR_TARGET.DECIMALS, amount.scale())
                .set(INDICATOR_TARGET.DUE_ON, due == null ? null : due.day())
                .set(INDICATOR_TARGET.DUE_PRECISION, due == null ? null : due.precision())
                .set(INDICATOR_TARGET.ORIGIN, Objects.requireNonNull(target.origin()))
                .set(INDICATOR_TARGET.REASON_TEXT, reason)
                .set(INDICATOR_TARGET.APPROVAL_ID, publishing.approved())
                .set(INDICATOR_TARGET.PROVENANCE, grounds.provenance())
                .set(INDICATOR_TARGET.SOURCE_ID, grounds.source())
                .set(INDICATOR_TARGET.PASSAGE_ID, grounds.passage())
                .set(INDICATOR_TARGET.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }
}
