package org.answerable.schedule;

import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Four flat statements: the milestones, and what counts about each. Of what counts the latest comes last and stays. */
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
        var dropped = dropped(facts, which);
        var dates = dates(facts, which);
        var verified = verified(facts, which);
        var once = new HashMap<Term, Term>(); // many fall on the same day: each such term is held once
        var terms = new HashMap<RecommendationId, List<Term>>();
        db.select(MILESTONE.ID, MILESTONE.ROOT_ID)
                .from(MILESTONE)
                .where(facts.known(MILESTONE.ACT))
                .and(which)
                .forEach(row -> {
                    if (!dropped.contains(row.value1())) {
                        var term = new Term(dates.get(row.value1()), verified.contains(row.value1()));
                        terms.computeIfAbsent(row.value2(), _ -> new ArrayList<>(4))
                                .add(once.computeIfAbsent(term, _ -> term));
                    }
                });
        return terms;
    }

    private Map<MilestoneId, LocalDate> dates(FactFields facts, Condition which) {
        var date = MILESTONE_DATE;
        var dates = new HashMap<MilestoneId, LocalDate>();
        db.select(date.MILESTONE_ID, date.DUE_ON, date.DUE_PRECISION)
                .from(date)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(date.MILESTONE_ID))
                .where(facts.counts(date.ACT, date.TRUE_FROM, date.ID, WITHDRAWAL.MILESTONE_DATE_ID))
                .and(which)
                .orderBy(date.TRUE_FROM, date.ACT, date.ID)
                .forEach(row -> dates.put(row.value1(), new FuzzyDate(row.value2(), row.value3()).last()));
        return dates;
    }

    private Set<MilestoneId> verified(FactFields facts, Condition which) {
        var check = MILESTONE_VERIFICATION;
        var verified = new HashSet<MilestoneId>();
        db.select(check.MILESTONE_ID, check.VERIFIED)
                .from(check)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(check.MILESTONE_ID))
                .where(facts.counts(check.ACT, check.TRUE_FROM, check.ID, WITHDRAWAL.MILESTONE_VERIFICATION_ID))
                .and(which)
                .orderBy(check.TRUE_FROM, check.ACT, check.ID)
                .forEach(row -> {
                    if (row.value2()) {
                        verified.add(row.value1());
                    } else {
                        verified.remove(row.value1());
                    }
                });
        return verified;
    }

    private Set<MilestoneId> dropped(FactFields facts, Condition which) {
        var state = MILESTONE_STATE;
        var dropped = new HashSet<MilestoneId>();
        db.select(state.MILESTONE_ID, state.STATE)
                .from(state)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(state.MILESTONE_ID))
                .where(facts.counts(state.ACT, state.TRUE_FROM, state.ID, WITHDRAWAL.MILESTONE_STATE_ID))
                .and(which)
                .orderBy(state.TRUE_FROM, state.ACT, state.ID)
                .forEach(row -> {
                    if (row.value2() == MilestoneState.DROPPED) {
                        dropped.add(row.value1());
                    } else {
                        dropped.remove(row.value1());
                    }
                });
        return dropped;
    }
}
