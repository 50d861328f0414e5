package org.answerable.administration;

import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.SUCCESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.answerable.institution.SuccessionContent;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is being written about what institutions became. */
@Repository
class SuccessionQueries {

    private final DSLContext db;

    SuccessionQueries(DSLContext db) {
        this.db = db;
    }

    /** A draft that is still one, and its state. */
    record Begun(DraftId id, DraftState state) {}

    /** The draft last worked on. */
    Optional<Begun> begun(InstitutionId predecessor) {
        return db.select(DRAFT.ID, DRAFT.STATE)
                .from(DRAFT)
                .where(DRAFT.INSTITUTION_ID.eq(predecessor))
                .and(DRAFT.KIND.eq(DraftKind.SUCCESSION))
                .and(DRAFT.STATE.in(DraftState.OPEN, DraftState.RETURNED, DraftState.SUBMITTED))
                .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.ID)
                .limit(1)
                .fetchOptional(row -> new Begun(row.value1(), row.value2()));
    }

    /** What is public: the latest about each other institution, and true once more when it is published again. */
    List<SuccessionContent> published(InstitutionId predecessor, ActNumber upTo) {
        var later = SUCCESSION.as("later");
        return db.select(
                        SUCCESSION.SUCCESSOR_ID,
                        SUCCESSION.KIND,
                        row(SUCCESSION.TRUE_FROM, SUCCESSION.TRUE_PRECISION).mapping(FuzzyDate::new),
                        WordingFields.of(SUCCESSION.REASON_TEXT, upTo),
                        row(
                                        SUCCESSION.PROVENANCE,
                                        SUCCESSION.SOURCE_ID,
                                        SUCCESSION.PASSAGE_ID,
                                        SUCCESSION.EXPERT_MUST_CONFIRM)
                                .mapping(Grounds::new))
                .from(SUCCESSION)
                .where(SUCCESSION.PREDECESSOR_ID.eq(predecessor))
                .and(SUCCESSION.ACT.le(upTo))
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.PREDECESSOR_ID.eq(SUCCESSION.PREDECESSOR_ID))
                        .and(later.SUCCESSOR_ID.eq(SUCCESSION.SUCCESSOR_ID))
                        .and(later.ACT.le(upTo))
                        .and(row(later.TRUE_FROM, later.ACT, later.ID)
                                .gt(row(SUCCESSION.TRUE_FROM, SUCCESSION.ACT, SUCCESSION.ID)))))
                .orderBy(SUCCESSION.TRUE_FROM.desc(), SUCCESSION.ACT.desc())
                .fetch(mapping(SuccessionContent::new));
    }

    /** Those about which something waits for another administrator. */
    List<Choice<InstitutionId>> waiting(Language reader, ActNumber upTo) {
        return choices(
                exists(selectOne()
                        .from(DRAFT)
                        .where(DRAFT.INSTITUTION_ID.eq(INSTITUTION.ID))
                        .and(DRAFT.KIND.eq(DraftKind.SUCCESSION))
                        .and(DRAFT.STATE.eq(DraftState.SUBMITTED))),
                reader,
                upTo);
    }

    /** Every other institution that something is public about. */
    List<Choice<InstitutionId>> others(InstitutionId than, Language reader, ActNumber upTo) {
        return choices(INSTITUTION.ID.ne(than), reader, upTo);
    }

    private List<Choice<InstitutionId>> choices(Condition which, Language reader, ActNumber upTo) {
        return db
                .select(INSTITUTION.ID, NameFields.ofInstitution(INSTITUTION.ID, reader, upTo))
                .from(INSTITUTION)
                .where(which)
                .fetch(row -> choice(row.value1(), row.value2()))
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Choice<InstitutionId> choice(InstitutionId id, @Nullable ShownText name) {
        return name == null ? null : new Choice<>(id, name.text());
    }
}
