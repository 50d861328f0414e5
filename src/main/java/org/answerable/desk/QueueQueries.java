package org.answerable.desk;

import static org.answerable.desk.DeskFields.institutionName;
import static org.answerable.desk.DeskFields.words;
import static org.answerable.desk.WaitingFields.AT;
import static org.answerable.desk.WaitingFields.DETAIL;
import static org.answerable.desk.WaitingFields.ON;
import static org.answerable.desk.WaitingFields.PRECISION;
import static org.answerable.desk.WaitingFields.ROOT;
import static org.answerable.desk.WaitingFields.THING;
import static org.answerable.desk.WaitingFields.URGENCY;
import static org.answerable.desk.WaitingFields.WHO;
import static org.answerable.desk.WaitingFields.WORDS;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.jooq.impl.DSL.count;

import org.answerable.schema.tables.Draft;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What waits for whom: one statement, a branch for each reason. */
@Repository
class QueueQueries {

    private static final Draft PLANNED = DRAFT.as("planned");

    private final DSLContext db;
    private final DraftsWaitingQueries drafts;
    private final OwnersWaitingQueries owners;
    private final FactsWaitingQueries facts;
    private final JsonMapper json = new JsonMapper();

    QueueQueries(DSLContext db, DraftsWaitingQueries drafts, OwnersWaitingQueries owners, FactsWaitingQueries facts) {
        this.db = db;
        this.drafts = drafts;
        this.owners = owners;
        this.facts = facts;
    }

    Queue page(Language reader, int page) {
        var waiting = drafts.toApprove()
                .unionAll(drafts.mine(Reason.SENT_BACK, DraftState.RETURNED))
                .unionAll(owners.replies())
                .unionAll(owners.reports())
                .unionAll(drafts.messages())
                .unionAll(owners.orphaned())
                .unionAll(owners.overdueAnswers())
                .unionAll(facts.overdueMilestones())
                .unionAll(facts.toVerify())
                .unionAll(facts.oldEvidence())
                .unionAll(facts.texts(Reason.TRANSLATION_OLD, TextUseFields.outOfDate(TextUseFields.TEXT)))
                .unionAll(facts.texts(
                        Reason.TRANSLATION_MISSING,
                        TextUseFields.incomplete(TextUseFields.TEXT).and(FactsWaitingQueries.oursToTranslate())))
                .unionAll(drafts.mine(Reason.MY_DRAFT, DraftState.OPEN))
                .unionAll(drafts.leftOver())
                .asTable(
                        "q",
                        "urgency",
                        "thing",
                        "root_id",
                        "words",
                        "who",
                        "on_day",
                        "day_precision",
                        "since",
                        "detail");
        var rows = db.select(
                        URGENCY,
                        THING,
                        ROOT,
                        RECOMMENDATION.REFERENCE,
                        words(RECOMMENDATION.TITLE_TEXT, reader),
                        words(WORDS, reader),
                        words(institutionName(WHO), reader),
                        ON,
                        PRECISION,
                        AT,
                        DETAIL,
                        DRAFT.KIND,
                        DRAFT.DRAFTED_BY,
                        DRAFT.RETURN_NOTE,
                        DRAFT.CONTENT,
                        PLANNED.CONTENT,
                        count().over())
                .from(waiting)
                .leftJoin(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ROOT))
                .leftJoin(DRAFT)
                .on(DRAFT.ID.coerce(SQLDataType.UUID).eq(THING))
                .leftJoin(PLANNED)
                .on(PLANNED.RECOMMENDATION_ID.eq(ROOT))
                .and(PLANNED.KIND.eq(DraftKind.RECOMMENDATION))
                .and(PLANNED.STATE.notIn(DraftState.DISCARDED, DraftState.PUBLISHED))
                .orderBy(URGENCY, ON.asc().nullsLast(), AT.asc().nullsLast(), RECOMMENDATION.REFERENCE, THING)
                .limit(Queue.PAGE)
                .offset(page * Queue.PAGE)
                .fetch();
        var lines = rows.map(row -> new QueueLine(
                Reason.of(row.value1()),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7(),
                row.value8() == null ? null : new FuzzyDate(row.value8(), row.value9()),
                row.value10(),
                row.value11(),
                row.value12(),
                row.value13(),
                row.value14(),
                title(row.value12(), row.value15(), row.value16(), reader)));
        return new Queue(lines, rows.isEmpty() ? 0 : rows.getFirst().value17(), page);
    }

    /** A source is known by the title typed so far, what belongs to an unpublished recommendation by that one's. */
    private @Nullable String title(
            @Nullable DraftKind kind, @Nullable JSONB content, @Nullable JSONB planned, Language reader) {
        if (kind == DraftKind.SOURCE && content != null) {
            return json.readTree(content.data()).path("title").stringValue("");
        }
        if (planned == null) {
            return null;
        }
        var recommendation = json.readTree(planned.data());
        var title = recommendation.path("title");
        var bodies = title.path("bodies");
        var original = bodies.path(title.path("source").stringValue("")).stringValue("");
        return recommendation.path("reference").stringValue("") + " "
                + bodies.path(reader.name()).stringValue(original);
    }
}
