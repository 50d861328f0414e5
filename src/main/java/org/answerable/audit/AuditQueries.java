package org.answerable.audit;

import static org.answerable.schema.Tables.HISTORY_ENTRY;
import static org.answerable.schema.Tables.PERSON;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import org.answerable.access.PersonNameFields;
import org.answerable.history.Deed;
import org.answerable.schema.tables.Person;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AuditQueries {

    private static final Person DOER = PERSON.as("doer");
    private static final Person ABOUT = PERSON.as("about");

    private final DSLContext db;
    private final Today today;
    private final PersonNameFields name;

    AuditQueries(DSLContext db, Today today, PersonNameFields name) {
        this.db = db;
        this.today = today;
        this.name = name;
    }

    List<AuditLine> page(AuditFilter filter, Language reader, int offset, int limit) {
        var doer = name.of(DOER, reader).as("doer_name");
        var about = name.of(ABOUT, reader).as("about_name");
        return from(
                        HISTORY_ENTRY.ID,
                        HISTORY_ENTRY.HAPPENED_AT,
                        HISTORY_ENTRY.ACTOR_ID,
                        doer,
                        HISTORY_ENTRY.DEED,
                        HISTORY_ENTRY.OUTCOME,
                        HISTORY_ENTRY.SUBJECT_KIND,
                        HISTORY_ENTRY.SUBJECT_ID,
                        about,
                        RECOMMENDATION.REFERENCE,
                        HISTORY_ENTRY.DETAIL)
                .where(matching(filter, reader))
                .orderBy(HISTORY_ENTRY.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(row -> line(row, row.get(doer), row.get(about)));
    }

    int count(AuditFilter filter, Language reader) {
        return db.fetchCount(from(HISTORY_ENTRY.ID).where(matching(filter, reader)));
    }

    private SelectJoinStep<Record> from(SelectField<?>... fields) {
        return db.select(fields)
                .from(HISTORY_ENTRY)
                .leftJoin(DOER)
                .on(DOER.ACTOR_ID.eq(HISTORY_ENTRY.ACTOR_ID))
                .leftJoin(ABOUT)
                .on(ABOUT.ACTOR_ID.eq(HISTORY_ENTRY.SUBJECT_ID.coerce(ABOUT.ACTOR_ID)))
                .leftJoin(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(HISTORY_ENTRY.RECOMMENDATION_ID));
    }

    private static AuditLine line(Record row, @Nullable String doer, @Nullable String about) {
        var actor = row.get(HISTORY_ENTRY.ACTOR_ID);
        return new AuditLine(
                row.get(HISTORY_ENTRY.ID),
                row.get(HISTORY_ENTRY.HAPPENED_AT),
                idOf(actor),
                doer,
                Deed.valueOf(row.get(HISTORY_ENTRY.DEED)),
                row.get(HISTORY_ENTRY.OUTCOME).equals("DONE"),
                row.get(HISTORY_ENTRY.SUBJECT_KIND),
                row.get(HISTORY_ENTRY.SUBJECT_ID),
                about,
                row.get(RECOMMENDATION.REFERENCE),
                row.get(HISTORY_ENTRY.DETAIL));
    }

    private static java.util.@Nullable UUID idOf(@Nullable ActorId actor) {
        return actor == null ? null : actor.id();
    }

    private Condition matching(AuditFilter filter, Language reader) {
        return deed(filter.deed())
                .and(
                        filter.done() == null
                                ? noCondition()
                                : HISTORY_ENTRY.OUTCOME.eq(filter.done() ? "DONE" : "REFUSED"))
                .and(about(filter.about(), reader))
                .and(
                        filter.from() == null
                                ? noCondition()
                                : HISTORY_ENTRY.HAPPENED_AT.ge(
                                        filter.from().atStartOfDay(today.zone()).toInstant()))
                .and(
                        filter.until() == null
                                ? noCondition()
                                : HISTORY_ENTRY.HAPPENED_AT.lt(filter.until()
                                        .plusDays(1)
                                        .atStartOfDay(today.zone())
                                        .toInstant()));
    }

    private static Condition deed(@Nullable Deed deed) {
        return deed == null ? noCondition() : HISTORY_ENTRY.DEED.eq(deed.name());
    }

    private Condition about(@Nullable String words, Language reader) {
        return words == null || words.isBlank()
                ? noCondition()
                : name.of(DOER, reader)
                        .containsIgnoreCase(words.strip())
                        .or(name.of(ABOUT, reader).containsIgnoreCase(words.strip()))
                        .or(RECOMMENDATION.REFERENCE.equalIgnoreCase(words.strip()));
    }
}
