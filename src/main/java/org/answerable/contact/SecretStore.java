package org.answerable.contact;

import static org.answerable.schema.Tables.FORM_SECRET;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What forms are signed with: the same on every node and after a new start; made when it is first needed. */
@Repository
class SecretStore {

    private final DSLContext db;
    private final Clock clock;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    SecretStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** 64 hexadecimal digits. */
    String secret(String name) {
        return known.computeIfAbsent(name, this::load);
    }

    /** Of two nodes that make one at once the first wins. */
    private String load(String name) {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        db.insertInto(FORM_SECRET)
                .set(FORM_SECRET.NAME, name)
                .set(FORM_SECRET.SECRET, HexFormat.of().formatHex(random))
                .set(FORM_SECRET.MADE_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return db.select(FORM_SECRET.SECRET)
                .from(FORM_SECRET)
                .where(FORM_SECRET.NAME.eq(name))
                .fetchSingle(FORM_SECRET.SECRET);
    }
}
