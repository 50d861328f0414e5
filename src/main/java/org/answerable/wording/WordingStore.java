package org.answerable.wording;

import static org.answerable.schema.Tables.EVIDENCE;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
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

    /**
     * The recommendation whose texts may be reworded by this text's draft: titles, paraphrases, milestones and what
     * evidence shows; never an owner's own words.
     */
    Optional<RecommendationId> rootOf(TextId text) {
        return db.select(RECOMMENDATION.ROOT_ID)
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.TITLE_TEXT.eq(text).or(RECOMMENDATION.ASKS_TEXT.eq(text)))
                .union(select(MILESTONE.ROOT_ID)
                        .from(MILESTONE)
                        .where(MILESTONE.TITLE_TEXT.eq(text).or(MILESTONE.DONE_WHEN_TEXT.eq(text))))
                .union(select(EVIDENCE.ROOT_ID).from(EVIDENCE).where(EVIDENCE.SHOWS_TEXT.eq(text)))
                .fetchOptional(RECOMMENDATION.ROOT_ID);
    }
}
