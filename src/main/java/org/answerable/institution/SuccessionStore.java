package org.answerable.institution;

import static org.answerable.schema.Tables.SUCCESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.SuccessionKind;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class SuccessionStore {

    private final DSLContext db;

    SuccessionStore(DSLContext db) {
        this.db = db;
    }

    /** What counts of two institutions, since when, and the text that says why. */
    record Latest(SuccessionKind kind, FuzzyDate on, Grounds grounds, TextId reason) {

        LocalDate from() {
            return on.day();
        }

        /** Whether it says the same, but for the words of the reason. */
        boolean is(SuccessionContent content) {
            return kind == content.kind() && on.equals(content.on()) && grounds.equals(content.grounds());
        }
    }

    Optional<Latest> latest(InstitutionId predecessor, InstitutionId successor) {
        return db.select(
                        SUCCESSION.KIND,
                        row(SUCCESSION.TRUE_FROM, SUCCESSION.TRUE_PRECISION).mapping(FuzzyDate::new),
                        row(
                                        SUCCESSION.PROVENANCE,
                                        SUCCESSION.SOURCE_ID,
                                        SUCCESSION.PASSAGE_ID,
                                        SUCCESSION.EXPERT_MUST_CONFIRM)
                                .mapping(Grounds::new),
                        SUCCESSION.REASON_TEXT)
                .from(SUCCESSION)
                .where(SUCCESSION.PREDECESSOR_ID.eq(predecessor))
                .and(SUCCESSION.SUCCESSOR_ID.eq(successor))
                .orderBy(SUCCESSION.TRUE_FROM.desc(), SUCCESSION.ACT.desc(), SUCCESSION.ID.desc())
                .limit(1)
                .fetchOptional(mapping(Latest::new));
    }

    void add(InstitutionId predecessor, SuccessionContent content, TextId reason, ApprovalId approval, ActNumber act) {
        var on = Objects.requireNonNull(content.on());
        var grounds = Objects.requireNonNull(content.grounds());
        db.insertInto(SUCCESSION)
                .set(SUCCESSION.ID, UUID.randomUUID())
                .set(SUCCESSION.PREDECESSOR_ID, predecessor)
                .set(SUCCESSION.SUCCESSOR_ID, Objects.requireNonNull(content.successor()))
                .set(SUCCESSION.ACT, act)
                .set(SUCCESSION.TRUE_FROM, on.day())
                .set(SUCCESSION.TRUE_PRECISION, on.precision())
                .set(SUCCESSION.KIND, Objects.requireNonNull(content.kind()))
                .set(SUCCESSION.REASON_TEXT, reason)
                .set(SUCCESSION.APPROVAL_ID, approval)
                .set(SUCCESSION.PROVENANCE, grounds.provenance())
                .set(SUCCESSION.SOURCE_ID, grounds.source())
                .set(SUCCESSION.PASSAGE_ID, grounds.passage())
                .set(SUCCESSION.EXPERT_MUST_CONFIRM, grounds.expertMustConfirm())
                .execute();
    }
}
