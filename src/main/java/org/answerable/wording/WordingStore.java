package org.answerable.wording;

import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.QUESTION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.answerable.schema.Tables.UPDATE_NOTE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
import org.answerable.publishing.IndicatorTextFields;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

@Repository
class WordingStore {

    private final DSLContext db;

    WordingStore(DSLContext db) {
        this.db = db;
    }

    /** The language of the text's latest original. */
    Optional<Language> sourceOf(TextId text) {
        return db.select(TEXT_VERSION.LANGUAGE)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.TEXT_ID.eq(text))
                .and(TEXT_VERSION.TRANSLATES.isNull())
                .orderBy(TEXT_VERSION.ACT.desc(), TEXT_VERSION.ORDINAL.desc())
                .limit(1)
                .fetchOptional(TEXT_VERSION.LANGUAGE);
    }

    /** The text's latest original. */
    Optional<TextVersionId> originalOf(TextId text) {
        return db.select(TEXT_VERSION.ID)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.TEXT_ID.eq(text))
                .and(TEXT_VERSION.TRANSLATES.isNull())
                .orderBy(TEXT_VERSION.ACT.desc(), TEXT_VERSION.ORDINAL.desc())
                .limit(1)
                .fetchOptional(TEXT_VERSION.ID);
    }

    /** Whether it is the title of a recommendation, a part or a milestone, or the name of an indicator. */
    boolean isTitle(TextId text) {
        return db.fetchExists(RECOMMENDATION, RECOMMENDATION.TITLE_TEXT.eq(text))
                || db.fetchExists(INDICATOR, INDICATOR.NAME_TEXT.eq(text))
                || db.fetchExists(MILESTONE, MILESTONE.TITLE_TEXT.eq(text));
    }

    /** The recommendation on whose page this text stands; institutions' and publications' texts stand elsewhere. */
    Optional<RecommendationId> rootOf(TextId text) {
        return db.select(RECOMMENDATION.ROOT_ID)
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.TITLE_TEXT.eq(text).or(RECOMMENDATION.ASKS_TEXT.eq(text)))
                .union(select(MILESTONE.ROOT_ID)
                        .from(MILESTONE)
                        .where(MILESTONE.TITLE_TEXT.eq(text).or(MILESTONE.DONE_WHEN_TEXT.eq(text))))
                .union(ofMilestone(MILESTONE_STATE, MILESTONE_STATE.MILESTONE_ID, MILESTONE_STATE.REASON_TEXT.eq(text)))
                .union(ofMilestone(MILESTONE_DATE, MILESTONE_DATE.MILESTONE_ID, MILESTONE_DATE.REASON_TEXT.eq(text)))
                .union(ofMilestone(
                        MILESTONE_VERIFICATION,
                        MILESTONE_VERIFICATION.MILESTONE_ID,
                        MILESTONE_VERIFICATION.REASONS_TEXT.eq(text)))
                .union(select(EVIDENCE.ROOT_ID).from(EVIDENCE).where(EVIDENCE.SHOWS_TEXT.eq(text)))
                .union(ofItem(
                        ASSESSMENT,
                        ASSESSMENT.RECOMMENDATION_ID,
                        ASSESSMENT.REASONS_TEXT.eq(text).or(ASSESSMENT.DEVIATION_TEXT.eq(text))))
                .union(ofItem(UPDATE_NOTE, UPDATE_NOTE.RECOMMENDATION_ID, UPDATE_NOTE.NOTE_TEXT.eq(text)))
                .union(ofItem(
                        QUESTION,
                        QUESTION.RECOMMENDATION_ID,
                        QUESTION.QUESTION_TEXT.eq(text).or(QUESTION.DUE_BASIS_TEXT.eq(text))))
                .union(ofItem(RESPONSE, RESPONSE.RECOMMENDATION_ID, RESPONSE.WORDS_TEXT.eq(text)))
                .union(ofItem(CLAIM, CLAIM.RECOMMENDATION_ID, CLAIM.WORDS_TEXT.eq(text)))
                .union(ofIndicator(text))
                .fetchOptional(RECOMMENDATION.ROOT_ID);
    }

    /** Whether it is what an owner said: nobody changes that. */
    boolean isOwnersWords(TextId text) {
        return db.fetchExists(RESPONSE, RESPONSE.WORDS_TEXT.eq(text))
                || db.fetchExists(CLAIM, CLAIM.WORDS_TEXT.eq(text));
    }

    private static Select<Record1<RecommendationId>> ofItem(
            Table<?> facts, Field<RecommendationId> item, Condition isText) {
        return select(RECOMMENDATION.ROOT_ID)
                .from(facts)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(item))
                .where(isText);
    }

    private static Select<Record1<RecommendationId>> ofIndicator(TextId text) {
        var root = field(name("i", "root_id"), RECOMMENDATION.ROOT_ID.getDataType());
        return select(root)
                .from(IndicatorTextFields.texts().asTable("i", "root_id", "text_id"))
                .where(field(name("i", "text_id"), RECOMMENDATION.TITLE_TEXT.getDataType())
                        .eq(text));
    }

    private static Select<Record1<RecommendationId>> ofMilestone(
            Table<?> facts, Field<MilestoneId> milestone, Condition isText) {
        return select(MILESTONE.ROOT_ID)
                .from(facts)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(milestone))
                .where(isText);
    }
}
