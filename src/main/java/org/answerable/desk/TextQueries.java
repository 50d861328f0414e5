package org.answerable.desk;

import static java.util.stream.Collectors.toSet;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.MILESTONE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_REVIEW;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.answerable.access.Scopes;
import org.answerable.language.Removal;
import org.answerable.language.RemovalFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** The texts of a recommendation in all languages, with what is out of date. */
@Repository
class TextQueries {

    /** No recommendation has so many parts. */
    private static final int LAST_ITEM = 1_000_000;

    private final DSLContext db;
    private final Scopes scopes;

    TextQueries(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    List<TextLine> of(RecommendationId root) {
        return lines(TextUseFields.ROOT.eq(root));
    }

    Optional<TextLine> find(TextId text) {
        return lines(TextUseFields.TEXT.eq(text)).stream().findFirst();
    }

    /** Words that an act put in the place of others, in one line each as a page shows them. */
    Set<String> reworded(ActNumber act) {
        return db
                .select(TEXT_BODY.BODY)
                .from(TEXT_VERSION)
                .join(TEXT_SLOT)
                .on(TEXT_SLOT.ID.eq(TEXT_VERSION.TEXT_ID))
                .join(TEXT_BODY)
                .on(TEXT_BODY.VERSION_ID.eq(TEXT_VERSION.ID))
                .where(TEXT_VERSION.ACT.eq(act))
                .and(TEXT_SLOT.ACT.ne(act))
                .fetch(TEXT_BODY.BODY)
                .stream()
                .map(body -> body.replaceAll("\\s+", " ").strip())
                .collect(toSet());
    }

    /** What stands in the place of words that this act removes. */
    Set<Removal> removed(ActNumber act) {
        return db.select(REDACTION.GROUND, ACT.PUBLISHED_AT)
                .from(REDACTION)
                .join(ACT)
                .on(ACT.NUMBER.eq(REDACTION.ACT))
                .where(REDACTION.ACT.eq(act))
                .fetchSet(mapping(Removal::new));
    }

    private List<TextLine> lines(Condition which) {
        var original = TEXT_VERSION.as("original");
        return db.select(TEXT_SLOT.ID, TEXT_SLOT.KIND, original.LANGUAGE, original.ID, versions())
                .from(TEXT_SLOT)
                .join(original)
                .on(original.ID.eq(TextUseFields.latestOriginal(TEXT_SLOT.ID)))
                .where(TEXT_SLOT.ID.in(select(TextUseFields.TEXT)
                        .from(TextUseFields.uses())
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(TextUseFields.ROOT))
                        .where(which)
                        .and(scopes.mayRead(RECOMMENDATION.PUBLICATION_ID))))
                .orderBy(
                        TEXT_SLOT.ACT,
                        coalesce(placeOfMilestone(), placeOfItem(), 0),
                        TEXT_SLOT.KIND.desc(),
                        TEXT_SLOT.ID)
                .fetch(mapping(TextLine::new));
    }

    /** As the paper has it: the recommendation, its parts, then the milestones; whatever came later by its act. */
    private static Field<Integer> placeOfItem() {
        var item = RECOMMENDATION.as("item");
        return field(select(min(when(item.PARENT_ID.isNull(), 0).otherwise(item.PLACE)))
                .from(item)
                .where(item.TITLE_TEXT.eq(TEXT_SLOT.ID).or(item.ASKS_TEXT.eq(TEXT_SLOT.ID))));
    }

    private static Field<Integer> placeOfMilestone() {
        return field(select(min(MILESTONE.PLACE.add(LAST_ITEM)))
                .from(MILESTONE)
                .where(MILESTONE.TITLE_TEXT.eq(TEXT_SLOT.ID).or(MILESTONE.DONE_WHEN_TEXT.eq(TEXT_SLOT.ID))));
    }

    private static Field<List<TextLine.Version>> versions() {
        var version = TEXT_VERSION.as("latest");
        return multiset(select(
                                version.ID,
                                version.LANGUAGE,
                                TEXT_BODY.BODY,
                                field(version.TRANSLATES.isNotNull()),
                                field(version.TRANSLATES
                                        .isNotNull()
                                        .and(version.TRANSLATES.ne(TextUseFields.latestOriginal(version.TEXT_ID)))),
                                field(exists(
                                        selectOne().from(TEXT_REVIEW).where(TEXT_REVIEW.VERSION_ID.eq(version.ID)))),
                                RemovalFields.of(REDACTION.VERSION_ID.eq(version.ID)))
                        .from(version)
                        .leftJoin(TEXT_BODY)
                        .on(TEXT_BODY.VERSION_ID.eq(version.ID))
                        .where(version.TEXT_ID.eq(TEXT_SLOT.ID))
                        .and(TextUseFields.latestOfItsLanguage(version))
                        .orderBy(version.TRANSLATES.isNotNull(), version.LANGUAGE))
                .convertFrom(rows -> rows.map(mapping(TextLine.Version::new)));
    }
}
