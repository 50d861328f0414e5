package org.answerable.changes;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.REWORDING;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.changes.ChangesPage.Reworded;
import org.answerable.fact.AsOf;
import org.answerable.fact.FactFields;
import org.answerable.language.Removal;
import org.answerable.language.RemovalFields;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Words that took the place of others, in any language, or came where there were none. */
final class NewWordsFields {

    private NewWordsFields() {}

    /** New words since; which recommendation they belong to is told by the act that brought them. */
    static Field<List<Reworded>> since(List<RecommendationId> ids, Language reader, AsOf before, AsOf after) {
        var facts = new FactFields(reader, after);
        return multiset(select(
                                FactFields.uuid(TEXT_VERSION.ID),
                                RECOMMENDATION.REFERENCE,
                                TEXT_SLOT.KIND,
                                field(select(MILESTONE.PLACE)
                                        .from(MILESTONE)
                                        .where(MILESTONE.ROOT_ID.eq(RECOMMENDATION.ID))
                                        .and(MILESTONE
                                                .TITLE_TEXT
                                                .eq(TEXT_VERSION.TEXT_ID)
                                                .or(MILESTONE.DONE_WHEN_TEXT.eq(TEXT_VERSION.TEXT_ID)))),
                                TEXT_VERSION.LANGUAGE,
                                TEXT_BODY.BODY,
                                RemovalFields.of(REDACTION.VERSION_ID.eq(TEXT_VERSION.ID)),
                                earlier(reader),
                                ACT.PUBLISHED_AT,
                                facts.text(REWORDING.REASON_TEXT))
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
                        .leftJoin(REWORDING)
                        .on(REWORDING.ID.eq(TEXT_VERSION.REWORDING_ID))
                        .where(ACT.KIND.eq(DraftKind.REWORDING))
                        .and(TEXT_SLOT.ACT.lt(ACT.NUMBER)) // not the reason, which came with the act
                        .and(ACT.NUMBER.gt(before.act()))
                        .and(ACT.NUMBER.le(after.act()))
                        .and(RECOMMENDATION.ID.in(ids))
                        .orderBy(TEXT_VERSION.ACT.desc(), TEXT_SLOT.KIND, TEXT_VERSION.LANGUAGE))
                .convertFrom(rows -> rows.map(mapping(
                        (version, reference, kind, milestone, language, body, removal, was, at, reason) -> new Reworded(
                                version,
                                reference,
                                kind,
                                milestone,
                                words(body, language, removal).readBy(reader),
                                was,
                                at,
                                reason))));
    }

    /** The words in the same language before; nothing where there were none. */
    private static Field<@Nullable ShownText> earlier(Language reader) {
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
                                        rows.getFirst().value3())
                                .readBy(reader));
    }

    private static ShownText words(@Nullable String body, Language language, @Nullable Removal removal) {
        return ShownText.of(body, language, removal);
    }
}
