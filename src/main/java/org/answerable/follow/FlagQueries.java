package org.answerable.follow;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.STANDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Which flags recommendations had, act by act. */
@Repository
class FlagQueries {

    private final DSLContext db;

    FlagQueries(DSLContext db) {
        this.db = db;
    }

    /** Those of these recommendations that had a flag on a day that has come, by what was said by an act. */
    List<RecommendationId> had(Flag flag, List<RecommendationId> which, AsOf asOf) {
        var from = from(flag);
        return db.selectDistinct(STANDING.RECOMMENDATION_ID)
                .from(STANDING)
                .where(STANDING.RECOMMENDATION_ID.in(which))
                .and(new FactFields(Language.EN, asOf).known(STANDING.ACT))
                .and(from.le(asOf.day()))
                .and(from.lt(STANDING.VALID_UNTIL))
                .fetch(STANDING.RECOMMENDATION_ID);
    }

    private static Field<LocalDate> from(Flag flag) {
        return switch (flag) {
            case OVERDUE -> STANDING.OVERDUE_FROM;
            case NO_ANSWER -> STANDING.NO_ANSWER_FROM;
            case STALLED -> STANDING.STALLED_FROM;
            case UNVERIFIED -> STANDING.UNVERIFIED_FROM;
            case ON_PAPER -> STANDING.ON_PAPER_FROM;
            case REOPENED -> STANDING.REOPENED_FROM;
            case ORPHANED -> STANDING.ORPHANED_FROM;
        };
    }

    /** All that was said by an act and of days up to a day, by reference. */
    Map<String, List<Stood>> stood(List<String> references, AsOf asOf) {
        var facts = new FactFields(Language.EN, asOf);
        var later = ACT.as("later");
        return db.select(
                        RECOMMENDATION.REFERENCE,
                        ACT.NUMBER,
                        ACT.PUBLISHED_AT,
                        ACT.KIND,
                        later.PUBLISHED_AT,
                        STANDING.VALID_FROM,
                        STANDING.VALID_UNTIL,
                        facts.flags())
                .from(RECOMMENDATION)
                .join(STANDING)
                .on(STANDING.RECOMMENDATION_ID.eq(RECOMMENDATION.ID))
                .join(ACT)
                .on(ACT.NUMBER.eq(STANDING.ACT))
                .leftJoin(later)
                .on(later.NUMBER.eq(STANDING.UNTIL_ACT).and(facts.known(later.NUMBER)))
                .where(RECOMMENDATION.REFERENCE.in(references))
                .and(facts.known(STANDING.ACT))
                .and(STANDING.VALID_FROM.le(asOf.day()))
                .fetchGroups(
                        row -> row.value1(),
                        row -> new Stood(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8()));
    }
}
