package org.answerable.desk;

import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import org.answerable.publishing.StoryTextFields;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** Which texts belong to which recommendation, and how their translations stand. */
final class TextUseFields {

    /** The recommendation, not a part of it. */
    static final Field<RecommendationId> ROOT = field(name("u", "root_id"), RECOMMENDATION.ROOT_ID.getDataType());
    /** The text. */
    static final Field<TextId> TEXT = field(name("u", "text_id"), TEXT_SLOT.ID.getDataType());

    private TextUseFields() {}

    /** Every text that an act brought into the story of a recommendation, of whatever kind it is. */
    static Table<?> uses() {
        return select(ACT_ROOT.RECOMMENDATION_ID.as("root_id"), TEXT_SLOT.ID.as("text_id"))
                .from(TEXT_SLOT)
                .join(ACT_ROOT)
                .on(ACT_ROOT.ACT.eq(TEXT_SLOT.ACT))
                .where(StoryTextFields.ofRecommendation(TEXT_SLOT))
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

    /** Some language of the interface has no words, and there are words to translate. */
    static Condition incomplete(Field<TextId> text) {
        var version = TEXT_VERSION.as("present");
        var isThere = exists(selectOne().from(TEXT_BODY).where(TEXT_BODY.VERSION_ID.eq(latestOriginal(text))));
        return isThere.and(field(select(countDistinct(version.LANGUAGE))
                        .from(version)
                        .where(version.TEXT_ID.eq(text))
                        .and(version.LANGUAGE.in(Language.ofInterface())))
                .lt(Language.ofInterface().size()));
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
}
