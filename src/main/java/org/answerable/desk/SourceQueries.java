package org.answerable.desk;

import static org.answerable.desk.DeskFields.date;
import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.DRAFT;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.SOURCE_BODY;
import static org.answerable.schema.Tables.SOURCE_ORDER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.answerable.access.Scopes;
import org.answerable.language.Removal;
import org.answerable.language.RemovalFields;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.SourceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record9;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Published sources, searched by the words of publisher, title and address. */
@Repository
class SourceQueries {

    private final DSLContext db;
    private final Scopes scopes;

    SourceQueries(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** In the order of the reader's alphabet. */
    List<SourceLine> page(String search, Language reader, int offset, int limit) {
        return lines().leftJoin(SOURCE_ORDER)
                .on(SOURCE_ORDER.SOURCE_ID.eq(SOURCE.ID))
                .and(SOURCE_ORDER.LANGUAGE.eq(reader))
                .where(matches(search))
                .orderBy(SOURCE_ORDER.SORT_KEY.asc().nullsLast(), SOURCE.ID)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(SourceLine::new));
    }

    int count(String search) {
        return db.fetchCount(lines().where(matches(search)));
    }

    Optional<SourceLine> find(SourceId id) {
        return lines().where(SOURCE.ID.eq(id)).fetchOptional(mapping(SourceLine::new));
    }

    private SelectJoinStep<
                    Record9<
                            SourceId,
                            EvidenceKind,
                            String,
                            String,
                            String,
                            FuzzyDate,
                            String,
                            @Nullable Removal,
                            @Nullable PublicationId>>
            lines() {
        return db.select(
                        SOURCE.ID,
                        SOURCE.KIND,
                        RemovalFields.orGone(SOURCE_BODY.PUBLISHER),
                        RemovalFields.orGone(SOURCE_BODY.TITLE),
                        SOURCE.TITLE_LANGUAGE,
                        date(SOURCE.PUBLISHED_ON, SOURCE.PUBLISHED_PRECISION),
                        SOURCE_BODY.ADDRESS,
                        RemovalFields.of(REDACTION.SOURCE_ID.eq(SOURCE.ID)),
                        broughtFor())
                .from(SOURCE)
                .leftJoin(SOURCE_BODY)
                .on(SOURCE_BODY.SOURCE_ID.eq(SOURCE.ID));
    }

    /** The publication for which it was brought, where the actor works on that. */
    private Field<@Nullable PublicationId> broughtFor() {
        var publication = coalesce(DRAFT.PUBLICATION_ID, RECOMMENDATION.PUBLICATION_ID);
        return field(select(publication)
                .from(ACT)
                .join(DRAFT)
                .on(DRAFT.ID.eq(ACT.DRAFT_ID))
                .leftJoin(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(DRAFT.RECOMMENDATION_ID))
                .where(ACT.NUMBER.eq(SOURCE.ACT))
                .and(scopes.worksOn(publication, Role.CONTRIBUTOR, Role.APPROVER)));
    }

    /** Every word of the search occurs somewhere. */
    private static Condition matches(String search) {
        return Arrays.stream(search.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> SOURCE_BODY
                        .PUBLISHER
                        .containsIgnoreCase(word)
                        .or(SOURCE_BODY.TITLE.containsIgnoreCase(word))
                        .or(SOURCE_BODY.ADDRESS.containsIgnoreCase(word)))
                .reduce(noCondition(), Condition::and);
    }
}
