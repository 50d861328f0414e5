package org.answerable.item;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.ASSESSMENT_EVIDENCE;
import static org.answerable.schema.Tables.UPDATE_NOTE;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.fact.FactFields;
import org.answerable.item.ItemPage.Finding;
import org.answerable.item.ItemPage.Note;
import org.jooq.Field;
import org.jooq.Record1;

/** What we found and what we noted, newest first, withdrawn included. */
final class FindingFields {

    private final FactFields facts;

    FindingFields(FactFields facts) {
        this.facts = facts;
    }

    Field<List<Finding>> findings() {
        return multiset(select(
                                facts.fact(
                                        ASSESSMENT.ID,
                                        ASSESSMENT.TRUE_FROM,
                                        ASSESSMENT.TRUE_PRECISION,
                                        ASSESSMENT.ACT,
                                        WITHDRAWAL.ASSESSMENT_ID),
                                FactFields.referenceOf(ASSESSMENT.RECOMMENDATION_ID),
                                ASSESSMENT.STATUS,
                                facts.text(ASSESSMENT.REASONS_TEXT),
                                facts.text(ASSESSMENT.DEVIATION_TEXT),
                                facts.basis(
                                        ASSESSMENT.PROVENANCE,
                                        ASSESSMENT.SOURCE_ID,
                                        ASSESSMENT.PASSAGE_ID,
                                        ASSESSMENT.EXPERT_MUST_CONFIRM),
                                multiset(select(ASSESSMENT_EVIDENCE.EVIDENCE_ID)
                                                .from(ASSESSMENT_EVIDENCE)
                                                .where(ASSESSMENT_EVIDENCE.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                                                .and(facts.notWithdrawn(
                                                        ASSESSMENT_EVIDENCE.EVIDENCE_ID, WITHDRAWAL.EVIDENCE_ID))
                                                .orderBy(ASSESSMENT_EVIDENCE.EVIDENCE_ID))
                                        .convertFrom(rows -> rows.map(Record1::value1)))
                        .from(ItemQueries.MEMBER)
                        .join(ASSESSMENT)
                        .on(ASSESSMENT.RECOMMENDATION_ID.eq(ItemQueries.MEMBER.ID))
                        .where(ItemQueries.scope())
                        .and(facts.told(ASSESSMENT.ACT, ASSESSMENT.TRUE_FROM))
                        .orderBy(ASSESSMENT.TRUE_FROM.desc(), ASSESSMENT.ACT.desc(), ASSESSMENT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Finding::new)));
    }

    Field<List<Note>> notes() {
        return multiset(select(
                                facts.fact(
                                        UPDATE_NOTE.ID,
                                        UPDATE_NOTE.TRUE_FROM,
                                        UPDATE_NOTE.TRUE_PRECISION,
                                        UPDATE_NOTE.ACT,
                                        WITHDRAWAL.UPDATE_NOTE_ID),
                                FactFields.referenceOf(UPDATE_NOTE.RECOMMENDATION_ID),
                                facts.text(UPDATE_NOTE.NOTE_TEXT),
                                facts.basis(
                                        UPDATE_NOTE.PROVENANCE,
                                        UPDATE_NOTE.SOURCE_ID,
                                        UPDATE_NOTE.PASSAGE_ID,
                                        UPDATE_NOTE.EXPERT_MUST_CONFIRM))
                        .from(ItemQueries.MEMBER)
                        .join(UPDATE_NOTE)
                        .on(UPDATE_NOTE.RECOMMENDATION_ID.eq(ItemQueries.MEMBER.ID))
                        .where(ItemQueries.scope())
                        .and(facts.told(UPDATE_NOTE.ACT, UPDATE_NOTE.TRUE_FROM))
                        .orderBy(UPDATE_NOTE.TRUE_FROM.desc(), UPDATE_NOTE.ACT.desc(), UPDATE_NOTE.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Note::new)));
    }
}
