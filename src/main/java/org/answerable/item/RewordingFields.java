package org.answerable.item;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REWORDING;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.answerable.fact.FactFields;
import org.answerable.schema.tables.Milestone;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Language;
import org.jooq.Condition;
import org.jooq.Field;

/** What was reworded of a recommendation: originals, and translations into the reader's language; the latest first. */
final class RewordingFields {

    private static final Milestone NAMED = MILESTONE.as("named");

    private final FactFields facts;
    private final Language reader;

    RewordingFields(FactFields facts, Language reader) {
        this.facts = facts;
        this.reader = reader;
    }

    /** Found by the acts that reworded something of it: few, and each known by its recommendation. */
    Field<List<Reworded>> ofItem() {
        var before = TEXT_VERSION.as("before");
        var gone = TEXT_BODY.as("gone");
        return multiset(select(
                                FactFields.uuid(TEXT_VERSION.ID),
                                TEXT_SLOT.KIND,
                                of(),
                                field(select(NAMED.PLACE).from(NAMED).where(named())),
                                TEXT_VERSION.ACT.convertFrom(ActNumber::number),
                                ACT.PUBLISHED_AT,
                                TEXT_VERSION.ORDINAL,
                                TEXT_VERSION.LANGUAGE,
                                field(TEXT_VERSION.TRANSLATES.isNotNull()),
                                gone.BODY,
                                TEXT_BODY.BODY,
                                facts.text(REWORDING.REASON_TEXT))
                        .from(ACT_ROOT)
                        .join(ACT)
                        .on(ACT.NUMBER.eq(ACT_ROOT.ACT))
                        .join(TEXT_VERSION)
                        .on(TEXT_VERSION.ACT.eq(ACT.NUMBER))
                        .join(TEXT_SLOT)
                        .on(TEXT_SLOT.ID.eq(TEXT_VERSION.TEXT_ID))
                        .join(before)
                        .on(before.TEXT_ID.eq(TEXT_VERSION.TEXT_ID))
                        .and(before.LANGUAGE.eq(TEXT_VERSION.LANGUAGE))
                        .and(before.ORDINAL.eq(TEXT_VERSION.ORDINAL.minus(1)))
                        .leftJoin(gone)
                        .on(gone.VERSION_ID.eq(before.ID))
                        .leftJoin(TEXT_BODY)
                        .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                        .leftJoin(REWORDING)
                        .on(REWORDING.ID.eq(TEXT_VERSION.REWORDING_ID))
                        .where(ACT_ROOT.RECOMMENDATION_ID.eq(RECOMMENDATION.ROOT_ID))
                        .and(ACT.KIND.eq(DraftKind.REWORDING))
                        .and(facts.known(ACT.NUMBER))
                        .and(TEXT_VERSION.LANGUAGE.in(reader, reader.written()).or(TEXT_VERSION.TRANSLATES.isNull()))
                        .orderBy(ACT.NUMBER.desc(), TEXT_VERSION.TRANSLATES.isNotNull(), TEXT_VERSION.LANGUAGE))
                .convertFrom(rows -> rows.map(mapping(Reworded::new)).stream()
                        .filter(Reworded::changes)
                        .map(change -> change.readBy(reader))
                        .toList());
    }

    /** The item, part or milestone whose words they are; of other texts the whole. */
    private static Field<String> of() {
        var titled = RECOMMENDATION.as("titled");
        var whole = RECOMMENDATION.as("the_whole");
        return coalesce(
                field(select(titled.REFERENCE)
                        .from(titled)
                        .where(titled.ROOT_ID.eq(RECOMMENDATION.ROOT_ID))
                        .and(titled.TITLE_TEXT.eq(TEXT_VERSION.TEXT_ID).or(titled.ASKS_TEXT.eq(TEXT_VERSION.TEXT_ID)))),
                field(select(titled.REFERENCE)
                        .from(NAMED)
                        .join(titled)
                        .on(titled.ID.eq(NAMED.RECOMMENDATION_ID))
                        .where(named())),
                field(select(whole.REFERENCE).from(whole).where(whole.ID.eq(RECOMMENDATION.ROOT_ID))));
    }

    private static Condition named() {
        return NAMED.ROOT_ID
                .eq(RECOMMENDATION.ROOT_ID)
                .and(NAMED.TITLE_TEXT.eq(TEXT_VERSION.TEXT_ID).or(NAMED.DONE_WHEN_TEXT.eq(TEXT_VERSION.TEXT_ID)));
    }
}
