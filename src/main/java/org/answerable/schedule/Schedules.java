package org.answerable.schedule;

import java.util.Set;
import org.answerable.fact.AsOf;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** The milestones that are pursued, by recommendation, as of an act and a day. It holds no words. */
@Component
public class Schedules {

    private final ScheduleQueries queries;

    Schedules(ScheduleQueries queries) {
        this.queries = queries;
    }

    /** Of all recommendations, as of an act and a day: what is true from a later day is left out. */
    public Milestones all(AsOf asOf) {
        return queries.all(asOf);
    }

    /** Of these, parts of theirs included. */
    public Milestones some(AsOf asOf, Set<RecommendationId> roots) {
        return queries.some(asOf, roots);
    }
}
