package org.answerable.schedule;

import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.publishing.MilestoneFields;
import org.answerable.schedule.Milestones.Told;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Four flat statements: the milestones, and what counts about each. */
@Repository
class ScheduleQueries {

    private final DSLContext db;

    ScheduleQueries(DSLContext db) {
        this.db = db;
    }

    Milestones all(AsOf asOf) {
        return read(asOf, noCondition());
    }

    Milestones some(AsOf asOf, Set<RecommendationId> roots) {
        return read(asOf, MILESTONE.ROOT_ID.in(roots));
    }

    private Milestones read(AsOf asOf, Condition which) {
        var facts = new FactFields(Language.EN, asOf);
        var states = told(
                MILESTONE_STATE.MILESTONE_ID,
                MILESTONE_STATE.TRUE_FROM,
                MILESTONE_STATE.STATE,
                which,
                facts.counts(
                        MILESTONE_STATE.ACT,
                        MILESTONE_STATE.TRUE_FROM,
                        MILESTONE_STATE.ID,
                        WITHDRAWAL.MILESTONE_STATE_ID),
                MILESTONE_STATE.TRUE_FROM,
                MILESTONE_STATE.ACT,
                MILESTONE_STATE.ID);
        var dates = told(
                MILESTONE_DATE.MILESTONE_ID,
                MILESTONE_DATE.TRUE_FROM,
                FactFields.date(MILESTONE_DATE.DUE_ON, MILESTONE_DATE.DUE_PRECISION),
                which,
                facts.counts(
                        MILESTONE_DATE.ACT, MILESTONE_DATE.TRUE_FROM, MILESTONE_DATE.ID, WITHDRAWAL.MILESTONE_DATE_ID),
                MilestoneFields.latestLast(MILESTONE_DATE));
        var checks = told(
                MILESTONE_VERIFICATION.MILESTONE_ID,
                MILESTONE_VERIFICATION.TRUE_FROM,
                MILESTONE_VERIFICATION.VERIFIED,
                which,
                facts.counts(
                        MILESTONE_VERIFICATION.ACT,
                        MILESTONE_VERIFICATION.TRUE_FROM,
                        MILESTONE_VERIFICATION.ID,
                        WITHDRAWAL.MILESTONE_VERIFICATION_ID),
                MILESTONE_VERIFICATION.TRUE_FROM,
                MILESTONE_VERIFICATION.ACT,
                MILESTONE_VERIFICATION.ID);
        return new Milestones(
                db.select(MILESTONE.ID, MILESTONE.ROOT_ID)
                        .from(MILESTONE)
                        .where(facts.known(MILESTONE.ACT))
                        .and(which)
                        .fetch(mapping(Milestones.Milestone::new)),
                states,
                dates,
                checks);
    }

    private <T> List<Told<T>> told(
            TableField<?, MilestoneId> of,
            Field<LocalDate> from,
            SelectField<T> what,
            Condition which,
            Condition counts,
            OrderField<?>... order) {
        return db.select(of, MILESTONE.ROOT_ID, from, what)
                .from(of.getTable())
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(of))
                .where(counts)
                .and(which)
                .orderBy(order)
                .fetch(mapping(Told::new));
    }
}
