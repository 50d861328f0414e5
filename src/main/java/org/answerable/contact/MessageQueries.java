package org.answerable.contact;

import static org.answerable.schema.Tables.MESSAGE;
import static org.jooq.impl.DSL.case_;

import java.util.List;
import org.answerable.access.Scopes;
import org.answerable.vocabulary.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads what readers sent. */
@Repository
class MessageQueries {

    private final DSLContext db;
    private final Scopes scopes;

    MessageQueries(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** For those who work on the publication that it is about; what is about none is for all who work. */
    Condition readable() {
        return scopes.worksOn(MESSAGE.PUBLICATION_ID, Role.CONTRIBUTOR, Role.APPROVER)
                .or(MESSAGE.PUBLICATION_ID
                        .isNull()
                        .and(scopes.holds(Role.CONTRIBUTOR).or(scopes.holds(Role.APPROVER))));
    }

    /** Those that wait first, of each the latest first. */
    List<Message> latest(int most) {
        return db.select(
                        MESSAGE.ID,
                        MESSAGE.PAGE,
                        MESSAGE.LANGUAGE,
                        MESSAGE.WORDS,
                        MESSAGE.REPLY_ADDRESS,
                        MESSAGE.RECEIVED_AT,
                        MESSAGE.STATE,
                        MESSAGE.HANDLED_AT)
                .from(MESSAGE)
                .where(readable())
                .and(MESSAGE.ERASED_AT.isNull())
                .orderBy(
                        case_().when(MESSAGE.STATE.eq(Message.State.OPEN.name()), 0)
                                .else_(1),
                        MESSAGE.RECEIVED_AT.desc(),
                        MESSAGE.ID)
                .limit(most)
                .fetch(row -> new Message(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        Message.State.valueOf(row.value7()),
                        row.value8()));
    }
}
