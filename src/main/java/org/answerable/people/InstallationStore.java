package org.answerable.people;

import static org.answerable.schema.Tables.PERSON;
import static org.answerable.schema.Tables.SETTING;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What the installation remembers of itself. */
@Repository
class InstallationStore {

    private final DSLContext db;

    InstallationStore(DSLContext db) {
        this.db = db;
    }

    Optional<String> find(String name) {
        return db.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.CONTENT);
    }

    /** False if somebody else set it meanwhile. */
    boolean add(String name, String content) {
        return db.insertInto(SETTING)
                        .set(SETTING.NAME, name)
                        .set(SETTING.CONTENT, content)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void remove(String name) {
        db.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
    }

    /** False if it is not there with this content any more. */
    boolean use(String name, String content) {
        return db.deleteFrom(SETTING)
                        .where(SETTING.NAME.eq(name))
                        .and(SETTING.CONTENT.eq(content))
                        .execute()
                == 1;
    }

    boolean anyone(boolean demo) {
        return db.fetchExists(db.selectOne().from(PERSON).where(PERSON.DEMO.eq(demo)));
    }
}
