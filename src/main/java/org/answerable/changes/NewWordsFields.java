package org.answerable.changes;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.changes.ChangesPage.Reworded;
import org.answerable.fact.AsOf;
import org.answerable.language.Removal;
import org.answerable.language.RemovalFields;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Words that took the place of others. */
final class NewWordsFields {

    private NewWordsFields() {}

    /** New words since; which recommendation they belong to is told by the act that brought them. */
    static Field<List<Reworded>> since(List<RecommendationId> ids, AsOf before, AsOf after) {
        return multiset(select(
                                RECOMMENDATION.REFERENCE,
                                TEXT_SLOT.KIND,
                                TEXT_VERSION.LANGUAGE,
                                TEXT_BODY.BODY,
                                RemovalFields.of(REDACTION.VERSION_ID.eq(TEXT_VERSION.ID)),
                                earlier(),
                                ACT.PUBLISHED_AT)
                        .from(TEXT_VERSION)
                        .join(TEXT_SLOT)
                        .on(TEXT_SLOT.ID.eq(TEXT_VERSION.TEXT_ID))
                        .join(ACT)
                        .on(ACT.NUMBER.eq(TEXT_VERSION.ACT))
                        .join(ACT_ROOT)
                        .on(ACT_ROOT.ACT.eq(ACT.NUMBER))
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(ACT_ROOT.RECOMMENDATION_ID))
                        .leftJoin(TEXT_BODY)
                        .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                        .where(ACT.KIND.eq(DraftKind.REWORDING))
                        .and(TEXT_SLOT.ACT.lt(ACT.NUMBER)) // not the reason, which came with the act
                        .and(ACT.NUMBER.gt(before.act()))
                        .and(ACT.NUMBER.le(after.act()))
                        .and(RECOMMENDATION.ID.in(ids))
                        .orderBy(TEXT_VERSION.ACT.desc(), TEXT_SLOT.KIND, TEXT_VERSION.LANGUAGE))
                .convertFrom(rows -> rows.map(mapping((reference, kind, language, body, removal, was, at) ->
                        new Reworded(reference, kind, language, words(body, language, removal), was, at))));
    }

    /** The words in the same language before; nothing where there were none. */
    private static Field<@Nullable ShownText> earlier() {
        var version = TEXT_VERSION.as("earlier");
        var body = TEXT_BODY.as("earlier_body");
        return multiset(select(body.BODY, version.LANGUAGE, RemovalFields.of(REDACTION.VERSION_ID.eq(version.ID)))
                        .from(version)
                        .leftJoin(body)
                        .on(body.VERSION_ID.eq(version.ID))
                        .where(version.TEXT_ID.eq(TEXT_VERSION.TEXT_ID))
                        .and(version.LANGUAGE.eq(TEXT_VERSION.LANGUAGE))
                        .and(version.ORDINAL.eq(TEXT_VERSION.ORDINAL.minus(1))))
                .convertFrom(rows -> rows.isEmpty()
                        ? null
                        : words(
                                rows.getFirst().value1(),
                                rows.getFirst().value2(),
                                rows.getFirst().value3()));
    }

    private static ShownText words(@Nullable String body, Language language, @Nullable Removal removal) {
        return new ShownText(body, language, false, false, true, removal);
    }
}
