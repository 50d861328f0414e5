package org.answerable.correction;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ACT_ROOT;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.PUBLICATION_EDITION;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.TEXT_SLOT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.selectOne;

import java.util.Objects;
import org.answerable.drafting.DraftHeader;
import org.answerable.publishing.StoryTextFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Tells which words a draft may remove: those of the recommendation, publication or institution that it is about. */
@Repository
class ReachQueries {

    private final DSLContext db;

    ReachQueries(DSLContext db) {
        this.db = db;
    }

    /** Whether what is named belongs to the recommendation, the publication or the institution whose draft this is. */
    boolean isOurs(RedactionContent content, DraftHeader draft) {
        if (content.text() != null) {
            return db.fetchExists(selectOne()
                    .from(TEXT_SLOT)
                    .where(TEXT_SLOT.ID.eq(content.text()))
                    .and(ours(draft)));
        }
        if (content.source() != null) {
            return draft.kind() == DraftKind.REDACTION
                    && db.fetchExists(selectOne()
                            .from(SOURCE)
                            .where(SOURCE.ID.eq(content.source()))
                            .and(broughtFor(SOURCE.ACT, draft)));
        }
        return draft.kind() == DraftKind.IDENTITY_REDACTION
                && draft.publication() != null
                && db.fetchExists(selectOne()
                        .from(PUBLICATION_EDITION)
                        .where(PUBLICATION_EDITION.ID.eq(Objects.requireNonNull(content.edition())))
                        .and(PUBLICATION_EDITION.PUBLICATION_ID.eq(draft.publication())));
    }

    /** The text of the row belongs to what the draft is about. */
    static Condition ours(DraftHeader draft) {
        if (draft.kind() == DraftKind.REDACTION) {
            return told(TEXT_SLOT.ACT, draft.recommendation()).and(StoryTextFields.ofRecommendation(TEXT_SLOT));
        }
        return exists(selectOne()
                .from(ACT)
                .join(DRAFT)
                .on(DRAFT.ID.eq(ACT.DRAFT_ID))
                .where(ACT.NUMBER.eq(TEXT_SLOT.ACT))
                .and(
                        draft.institution() != null
                                ? ACT.KIND
                                        .in(DraftKind.INSTITUTION, DraftKind.SUCCESSION)
                                        .and(DRAFT.INSTITUTION_ID.eq(draft.institution()))
                                : ACT.KIND
                                        .eq(DraftKind.PUBLICATION)
                                        .and(DRAFT.PUBLICATION_ID.eq(Objects.requireNonNull(draft.publication())))));
    }

    private static Condition told(Field<ActNumber> act, @Nullable RecommendationId root) {
        return root == null
                ? falseCondition()
                : exists(selectOne()
                        .from(ACT_ROOT)
                        .where(ACT_ROOT.ACT.eq(act))
                        .and(ACT_ROOT.RECOMMENDATION_ID.eq(root)));
    }

    /** Staff of the publication brought it, or an official with a report about one of its recommendations. */
    private static Condition broughtFor(Field<ActNumber> act, DraftHeader draft) {
        var publication = Objects.requireNonNull(draft.publication());
        return exists(selectOne()
                        .from(ACT)
                        .join(DRAFT)
                        .on(DRAFT.ID.eq(ACT.DRAFT_ID))
                        .where(ACT.NUMBER.eq(act))
                        .and(DRAFT.PUBLICATION_ID.eq(publication)))
                .or(exists(selectOne()
                        .from(ACT_ROOT)
                        .join(RECOMMENDATION)
                        .on(RECOMMENDATION.ID.eq(ACT_ROOT.RECOMMENDATION_ID))
                        .where(ACT_ROOT.ACT.eq(act))
                        .and(RECOMMENDATION.PUBLICATION_ID.eq(publication))));
    }
}
