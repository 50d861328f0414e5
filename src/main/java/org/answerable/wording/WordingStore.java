package org.answerable.wording;

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
import static org.answerable.schema.Tables.REWORDING;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.answerable.schema.Tables.UPDATE_NOTE;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
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

    /** Whether it is the title of a recommendation, a part or a milestone. */
    boolean isTitle(TextId text) {
        return db.fetchExists(RECOMMENDATION, RECOMMENDATION.TITLE_TEXT.eq(text))
                || db.fetchExists(MILESTONE, MILESTONE.TITLE_TEXT.eq(text));
    }

    /** The words of the latest version in this language, if there are any. */
    Optional<String> words(TextId text, Language language) {
        return db.select(TEXT_BODY.BODY)
                .from(TEXT_VERSION)
                .join(TEXT_BODY)
                .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                .where(TEXT_VERSION.TEXT_ID.eq(text))
                .and(TEXT_VERSION.LANGUAGE.eq(language))
                .orderBy(TEXT_VERSION.ORDINAL.desc())
                .limit(1)
                .fetchOptional(TEXT_BODY.BODY);
    }

    /** Keeps why the words of a text are replaced. */
    UUID add(TextId text, TextId reason, ApprovalId approval, ActNumber act) {
        var id = UUID.randomUUID();
        db.insertInto(REWORDING)
                .set(REWORDING.ID, id)
                .set(REWORDING.TEXT_ID, text)
                .set(REWORDING.REASON_TEXT, reason)
                .set(REWORDING.APPROVAL_ID, approval)
                .set(REWORDING.ACT, act)
                .execute();
        return id;
    }

    /** Whether this text stands on the page of a recommendation; institutions' and publications' stand elsewhere. */
    boolean standsOn(TextId text, RecommendationId root) {
        return roots(text).contains(root);
    }

    /** One, but for the reason of a hand-over: it stands with every duty that passed. */
    private Set<RecommendationId> roots(TextId text) {
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
                .union(select(RECOMMENDATION.ROOT_ID)
                        .from(HANDOVER_DUTY)
                        .join(HANDOVER)
                        .on(HANDOVER.ID.eq(HANDOVER_DUTY.HANDOVER_ID))
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(HANDOVER_DUTY.RECOMMENDATION_ID))
                        .where(HANDOVER.REASON_TEXT.eq(text)))
                .fetchSet(RECOMMENDATION.ROOT_ID);
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

    private static Select<Record1<RecommendationId>> ofMilestone(
            Table<?> facts, Field<MilestoneId> milestone, Condition isText) {
        return select(MILESTONE.ROOT_ID)
                .from(facts)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(milestone))
                .where(isText);
    }
}
