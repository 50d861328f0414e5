package org.answerable.desk;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.HANDOVER;
import static org.answerable.schema.Tables.HANDOVER_DUTY;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.answerable.schema.Tables.UPDATE_NOTE;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;

/** Which texts belong to which recommendation, and how their translations stand. */
final class TextUseFields {

    /** The recommendation, not a part of it. */
    static final Field<RecommendationId> ROOT = field(name("u", "root_id"), RECOMMENDATION.ROOT_ID.getDataType());
    /** The text. */
    static final Field<TextId> TEXT = field(name("u", "text_id"), TEXT_SLOT.ID.getDataType());

    private TextUseFields() {}

    /** Every text that stands on the page of a recommendation, once however often it is used. */
    static Table<?> uses() {
        return select(RECOMMENDATION.ROOT_ID.as("root_id"), RECOMMENDATION.TITLE_TEXT.as("text_id"))
                .from(RECOMMENDATION)
                .union(select(RECOMMENDATION.ROOT_ID, RECOMMENDATION.ASKS_TEXT).from(RECOMMENDATION))
                .union(select(MILESTONE.ROOT_ID, MILESTONE.TITLE_TEXT).from(MILESTONE))
                .union(select(MILESTONE.ROOT_ID, MILESTONE.DONE_WHEN_TEXT).from(MILESTONE))
                .union(ofMilestones(MILESTONE_STATE, MILESTONE_STATE.MILESTONE_ID, MILESTONE_STATE.REASON_TEXT))
                .union(ofMilestones(MILESTONE_DATE, MILESTONE_DATE.MILESTONE_ID, MILESTONE_DATE.REASON_TEXT))
                .union(ofMilestones(
                        MILESTONE_VERIFICATION,
                        MILESTONE_VERIFICATION.MILESTONE_ID,
                        MILESTONE_VERIFICATION.REASONS_TEXT))
                .union(select(EVIDENCE.ROOT_ID, EVIDENCE.SHOWS_TEXT).from(EVIDENCE))
                .union(ofItems(ASSESSMENT, ASSESSMENT.RECOMMENDATION_ID, ASSESSMENT.REASONS_TEXT))
                .union(ofItems(ASSESSMENT, ASSESSMENT.RECOMMENDATION_ID, ASSESSMENT.DEVIATION_TEXT))
                .union(ofItems(UPDATE_NOTE, UPDATE_NOTE.RECOMMENDATION_ID, UPDATE_NOTE.NOTE_TEXT))
                .union(ofItems(QUESTION, QUESTION.RECOMMENDATION_ID, QUESTION.QUESTION_TEXT))
                .union(ofItems(QUESTION, QUESTION.RECOMMENDATION_ID, QUESTION.DUE_BASIS_TEXT))
                .union(ofItems(RESPONSE, RESPONSE.RECOMMENDATION_ID, RESPONSE.WORDS_TEXT))
                .union(ofItems(CLAIM, CLAIM.RECOMMENDATION_ID, CLAIM.WORDS_TEXT))
                .union(select(RECOMMENDATION.ROOT_ID, HANDOVER.REASON_TEXT)
                        .from(HANDOVER_DUTY)
                        .join(HANDOVER)
                        .on(HANDOVER.ID.eq(HANDOVER_DUTY.HANDOVER_ID))
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(HANDOVER_DUTY.RECOMMENDATION_ID)))
                .asTable("u", "root_id", "text_id");
    }

    /** Some language has words that translate another original than the latest. */
    static Condition outOfDate(Field<TextId> text) {
        var version = TEXT_VERSION.as("used");
        return exists(selectOne()
                .from(version)
                .where(version.TEXT_ID.eq(text))
                .and(latestOfItsLanguage(version))
                .and(version.TRANSLATES.ne(latestOriginal(text))));
    }

    /** Some language of the interface has no words. */
    static Condition incomplete(Field<TextId> text) {
        var version = TEXT_VERSION.as("present");
        return field(select(countDistinct(version.LANGUAGE))
                        .from(version)
                        .where(version.TEXT_ID.eq(text))
                        .and(version.LANGUAGE.in(Language.ofInterface())))
                .lt(Language.ofInterface().size());
    }

    static Condition latestOfItsLanguage(org.answerable.schema.tables.TextVersion version) {
        var later = TEXT_VERSION.as("later");
        return notExists(selectOne()
                .from(later)
                .where(later.TEXT_ID.eq(version.TEXT_ID))
                .and(later.LANGUAGE.eq(version.LANGUAGE))
                .and(later.ORDINAL.gt(version.ORDINAL)));
    }

    static Field<TextVersionId> latestOriginal(Field<TextId> text) {
        var original = TEXT_VERSION.as("latest_original");
        return field(select(original.ID)
                .from(original)
                .where(original.TEXT_ID.eq(text))
                .and(original.TRANSLATES.isNull())
                .orderBy(original.ACT.desc(), original.ORDINAL.desc())
                .limit(1));
    }

    private static Select<Record2<RecommendationId, TextId>> ofItems(
            Table<?> facts, Field<RecommendationId> item, Field<TextId> text) {
        return select(RECOMMENDATION.ROOT_ID, text)
                .from(facts)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(item))
                .where(text.isNotNull());
    }

    private static Select<Record2<RecommendationId, TextId>> ofMilestones(
            Table<?> facts, Field<org.answerable.vocabulary.MilestoneId> milestone, Field<TextId> text) {
        return select(MILESTONE.ROOT_ID, text)
                .from(facts)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(milestone))
                .where(text.isNotNull());
    }
}
