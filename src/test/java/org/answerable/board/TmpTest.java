package org.answerable.board;

import static org.answerable.schema.Tables.*;

import org.answerable.ProductTest;
import org.answerable.language.TextFields;
import org.answerable.vocabulary.*;
import org.jooq.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TmpTest {
    @Autowired
    DSLContext db;

    @Test
    void texts() {
        System.out.println(db.select(
                        RECOMMENDATION.REFERENCE,
                        TextFields.shown(RECOMMENDATION.TITLE_TEXT, Language.SQ, new ActNumber(3)),
                        TextFields.original(RECOMMENDATION.ASKS_TEXT, new ActNumber(3)),
                        TextFields.sortKey(RECOMMENDATION.TITLE_TEXT, Language.SQ, new ActNumber(3)))
                .from(RECOMMENDATION)
                .fetch());
    }
}
