package org.answerable.desk;

import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.TEXT_BODY;
import static org.answerable.schema.Tables.TEXT_REVIEW;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.answerable.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Optional;
import org.answerable.access.Scopes;
import org.answerable.language.RemovalFields;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.TextId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** The texts of a recommendation in all languages, with what is out of date. */
@Repository
class TextQueries {

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
                .orderBy(TEXT_SLOT.ACT, TEXT_SLOT.KIND.desc(), TEXT_SLOT.ID)
                .fetch(mapping(TextLine::new));
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
