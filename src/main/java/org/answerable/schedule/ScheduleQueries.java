package org.answerable.schedule;

import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.publishing.MilestoneFields;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
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

    Map<RecommendationId, List<Term>> all(AsOf asOf) {
        return read(asOf, noCondition());
    }

    Map<RecommendationId, List<Term>> some(AsOf asOf, Set<RecommendationId> roots) {
        return roots.isEmpty() ? Map.of() : read(asOf, MILESTONE.ROOT_ID.in(roots));
    }

    private Map<RecommendationId, List<Term>> read(AsOf asOf, Condition which) {
        var facts = new FactFields(Language.EN, asOf);
        var states = latest(
                MILESTONE_STATE.MILESTONE_ID,
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
        var dates = latest(
                MILESTONE_DATE.MILESTONE_ID,
                FactFields.date(MILESTONE_DATE.DUE_ON, MILESTONE_DATE.DUE_PRECISION),
                which,
                facts.counts(
                        MILESTONE_DATE.ACT, MILESTONE_DATE.TRUE_FROM, MILESTONE_DATE.ID, WITHDRAWAL.MILESTONE_DATE_ID),
                MilestoneFields.latestLast(MILESTONE_DATE));
        var checks = latest(
                MILESTONE_VERIFICATION.MILESTONE_ID,
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
        var once = new HashMap<Term, Term>(); // many fall on the same day: each such term is held once
        var terms = new HashMap<RecommendationId, List<Term>>();
        db.select(MILESTONE.ID, MILESTONE.ROOT_ID)
                .from(MILESTONE)
                .where(facts.known(MILESTONE.ACT))
                .and(which)
                .forEach(row -> {
                    var milestone = row.value1();
                    if (states.get(milestone) != MilestoneState.DROPPED) {
                        var date = dates.get(milestone);
                        var term = new Term(date == null ? null : date.last(), checks.getOrDefault(milestone, false));
                        terms.computeIfAbsent(row.value2(), _ -> new ArrayList<>(4))
                                .add(once.computeIfAbsent(term, _ -> term));
                    }
                });
        return terms;
    }

    /** Of each milestone what counts, by facts of one kind; of these the latest comes last and stays. */
    private <T> Map<MilestoneId, T> latest(
            TableField<?, MilestoneId> of,
            SelectField<T> what,
            Condition which,
            Condition counts,
            OrderField<?>... order) {
        var latest = new HashMap<MilestoneId, T>();
        db.select(of, what)
                .from(of.getTable())
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(of))
                .where(counts)
                .and(which)
                .orderBy(order)
                .forEach(row -> latest.put(row.value1(), row.value2()));
        return latest;
    }
}
