package org.answerable.wording;

import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.CLAIM;
import static org.answerable.schema.Tables.INDICATOR;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.RESPONSE;
import static org.answerable.schema.Tables.REWORDING;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.selectOne;

import java.util.Optional;
import java.util.UUID;
import org.answerable.publishing.StoryTextFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ApprovalId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class WordingStore {

    private final DSLContext db;

    WordingStore(DSLContext db) {
        this.db = db;
    }

    /** Whether it is the title of a recommendation, a part or a milestone, or the name of an indicator. */
    boolean isTitle(TextId text) {
        return db.fetchExists(RECOMMENDATION, RECOMMENDATION.TITLE_TEXT.eq(text))
                || db.fetchExists(INDICATOR, INDICATOR.NAME_TEXT.eq(text))
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

    /** Whether an act brought this text into the story of this recommendation; institutions' and publications' stand apart. */
    boolean isTold(TextId text, RecommendationId root) {
        return db.fetchExists(selectOne()
                .from(TEXT_SLOT)
                .join(ACT_ROOT)
                .on(ACT_ROOT.ACT.eq(TEXT_SLOT.ACT))
                .where(TEXT_SLOT.ID.eq(text))
                .and(StoryTextFields.ofRecommendation(TEXT_SLOT))
                .and(ACT_ROOT.RECOMMENDATION_ID.eq(root)));
    }

    /** Whether it is what an owner said: nobody changes that. */
    boolean isOwnersWords(TextId text) {
        return db.fetchExists(RESPONSE, RESPONSE.WORDS_TEXT.eq(text))
                || db.fetchExists(CLAIM, CLAIM.WORDS_TEXT.eq(text));
    }
}
