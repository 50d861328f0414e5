package org.answerable.update;

import static org.answerable.schema.Tables.UPDATE_NOTE;

import java.util.Objects;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.UpdateNoteId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class UpdateStore {

    private final DSLContext db;

    UpdateStore(DSLContext db) {
        this.db = db;
    }

    void add(UpdateContent content, RecommendationId of, TextId note, ActNumber act) {
        var on = Objects.requireNonNull(content.on());
        var grounds = Objects.requireNonNull(content.grounds());
        db.insertInto(UPDATE_NOTE)
                .set(UPDATE_NOTE.ID, UpdateNoteId.next())
                .set(UPDATE_NOTE.RECOMMENDATION_ID, of)
                .set(UPDATE_NOTE.ACT, act)
                .set(UPDATE_NOTE.TRUE_FROM, on.day())
                .set(UPDATE_NOTE.TRUE_PRECISION, on.precision())
                .set(UPDATE_NOTE.NOTE_TEXT, note)
                .set(UPDATE_NOTE.PROVENANCE, grounds.provenance())
                .set(UPDATE_NOTE.SOURCE_ID, grounds.source())
                .set(UPDATE_NOTE.PASSAGE_ID, grounds.passage())
                .set(UPDATE_NOTE.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }
}
