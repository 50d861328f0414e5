package org.answerable.fact;

import static org.answerable.schema.Tables.ACT;
import static org.answerable.schema.Tables.ASSESSMENT;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.PASSAGE;
import static org.answerable.schema.Tables.RECOMMENDATION;
import static org.answerable.schema.Tables.REDACTION;
import static org.answerable.schema.Tables.SOURCE;
import static org.answerable.schema.Tables.SOURCE_BODY;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.answerable.language.RemovalFields;
import org.answerable.language.ShownText;
import org.answerable.language.TextFields;
import org.answerable.language.TextsBeside;
import org.answerable.standing.Share;
import org.answerable.standing.StandingFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Columns that several public pages share, for one reader as of an act and a day. */
public final class FactFields {

    private final Language reader;
    private final AsOf asOf;
    private final boolean beside;

    /** For one reader, as of an act and a day. */
    public FactFields(Language reader, AsOf asOf) {
        this(reader, asOf, false);
    }

    private FactFields(Language reader, AsOf asOf, boolean beside) {
        this.reader = reader;
        this.asOf = asOf;
        this.beside = beside;
    }

    /** For the page of one thing, whose words {@link TextsBeside} reads. */
    public static FactFields beside(Language reader, AsOf asOf) {
        return new FactFields(reader, asOf, true);
    }

    /** The words for the reader: in the reader's language, or in the one that comes next. */
    public Field<@Nullable ShownText> text(Field<TextId> text) {
        return beside ? TextFields.shownBeside(text) : TextFields.shown(text, reader, asOf.act());
    }

    /** The words as they were given. */
    public Field<@Nullable ShownText> original(Field<TextId> text) {
        return beside ? TextFields.originalBeside(text) : TextFields.original(text, asOf.act());
    }

    /** What the words are sorted by. */
    public Field<@Nullable String> sortKey(Field<TextId> text) {
        return TextFields.sortKey(text, reader, asOf.act());
    }

    /** Published by then. */
    public Condition known(Field<ActNumber> act) {
        return act.le(asOf.act());
    }

    /** The row of the projection that tells of the day. */
    public Condition standing() {
        return StandingFields.on(asOf.day(), asOf.act());
    }

    /** Published, and true by the day; it may have been withdrawn. */
    public Condition told(Field<ActNumber> act, Field<LocalDate> from) {
        return known(act).and(from.le(asOf.day()));
    }

    /** Published, true by the day, and not withdrawn. */
    public <T> Condition counts(Field<ActNumber> act, Field<LocalDate> from, Field<T> id, TableField<?, T> withdraws) {
        return told(act, from).and(notWithdrawn(id, withdraws));
    }

    /** Nothing published by then withdraws it. */
    public <T> Condition notWithdrawn(Field<T> id, TableField<?, T> withdraws) {
        return notExists(selectOne().from(WITHDRAWAL).where(withdraws.eq(id)).and(known(WITHDRAWAL.ACT)));
    }

    /** When the act was published. */
    public Field<Instant> publishedAt(Field<ActNumber> act) {
        return field(select(ACT.PUBLISHED_AT).from(ACT).where(ACT.NUMBER.eq(act)));
    }

    /** What every fact is told with. */
    public <T> SelectField<Fact> fact(
            Field<T> id,
            Field<LocalDate> on,
            Field<Precision> precision,
            Field<ActNumber> act,
            TableField<?, T> withdraws) {
        var withdrawn = multiset(select(WITHDRAWAL.ID, publishedAt(WITHDRAWAL.ACT), text(WITHDRAWAL.REASON_TEXT))
                        .from(WITHDRAWAL)
                        .where(withdraws.eq(id))
                        .and(known(WITHDRAWAL.ACT)))
                .convertFrom(rows ->
                        rows.isEmpty() ? null : mapping(Fact.Withdrawn::new).map(rows.getFirst()));
        return row(uuid(id), date(on, precision), publishedAt(act), withdrawn).mapping(Fact::new);
    }

    /** The bare identifier. */
    public static Field<UUID> uuid(Field<?> id) {
        return id.coerce(SQLDataType.UUID);
    }

    /** A date as exact as it was given. */
    public static SelectField<@Nullable FuzzyDate> date(Field<LocalDate> day, Field<Precision> precision) {
        return row(day, precision)
                .mapping((on, exactness) -> on == null || exactness == null ? null : new FuzzyDate(on, exactness));
    }

    /** What a fact rests on. */
    public SelectField<Basis> basis(
            Field<Provenance> provenance, Field<SourceId> source, Field<PassageId> passage, Field<Boolean> doubt) {
        var place = multiset(select(text(PASSAGE.PLACE_TEXT)).from(PASSAGE).where(PASSAGE.ID.eq(passage)))
                .convertFrom(rows -> rows.isEmpty() ? null : rows.getFirst().value1());
        return row(provenance, doubt, cited(source), place).mapping(Basis::new);
    }

    /** A source as a reader can look it up. */
    public Field<Basis.@Nullable Cited> cited(Field<SourceId> source) {
        return multiset(select(
                                SOURCE.KIND,
                                RemovalFields.orGone(SOURCE_BODY.PUBLISHER),
                                RemovalFields.orGone(SOURCE_BODY.TITLE),
                                SOURCE.TITLE_LANGUAGE,
                                date(SOURCE.PUBLISHED_ON, SOURCE.PUBLISHED_PRECISION),
                                SOURCE_BODY.ADDRESS,
                                SOURCE.CHECKED_ON,
                                RemovalFields.of(REDACTION.SOURCE_ID.eq(SOURCE.ID)))
                        .from(SOURCE)
                        .leftJoin(SOURCE_BODY)
                        .on(SOURCE_BODY.SOURCE_ID.eq(SOURCE.ID))
                        .where(SOURCE.ID.eq(source)))
                .convertFrom(rows ->
                        rows.isEmpty() ? null : mapping(Basis.Cited::new).map(rows.getFirst()));
    }

    /** What is public about the institution, the latest of it; on days before any of it is true the earliest. */
    public <T> Field<T> ofInstitution(Field<InstitutionId> institution, Field<T> column) {
        var from = INSTITUTION_RECORD.TRUE_FROM;
        return field(select(column)
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.INSTITUTION_ID.eq(institution))
                .and(known(INSTITUTION_RECORD.ACT))
                .orderBy(
                        RaisedFields.byThen(from, asOf.day()).desc().nullsLast(),
                        case_().when(from.gt(asOf.day()), from).asc(),
                        INSTITUTION_RECORD.ACT.desc(),
                        INSTITUTION_RECORD.ID.desc())
                .limit(1));
    }

    /** The name of the institution in addresses. */
    public static Field<String> institutionSlug(Field<InstitutionId> institution) {
        return field(select(INSTITUTION.SLUG).from(INSTITUTION).where(INSTITUTION.ID.eq(institution)));
    }

    /** Its name on the day. */
    public Field<@Nullable ShownText> institutionName(Field<InstitutionId> institution) {
        return text(ofInstitution(institution, INSTITUTION_RECORD.NAME_TEXT));
    }

    /** What institutions are sorted by: their names on the day. */
    public Field<@Nullable String> institutionSortKey(Field<InstitutionId> institution) {
        return sortKey(ofInstitution(institution, INSTITUTION_RECORD.NAME_TEXT));
    }

    /** Its short name on the day, where it has one. */
    public Field<@Nullable ShownText> institutionShortName(Field<InstitutionId> institution) {
        return text(ofInstitution(institution, INSTITUTION_RECORD.SHORT_NAME_TEXT));
    }

    /** The flags that are up on the day. */
    public SelectField<List<Raised>> flags() {
        return RaisedFields.by(asOf.day());
    }

    /** A part of a whole. */
    public static SelectField<Share> share(Field<Integer> part, Field<Integer> whole) {
        return row(part, whole).mapping(Share::new);
    }

    /** The reference of the item or part that a fact is about. */
    public static Field<String> referenceOf(Field<RecommendationId> of) {
        var member = RECOMMENDATION.as("referred");
        return field(select(member.REFERENCE).from(member).where(member.ID.eq(of)));
    }

    /** The status that counts of a recommendation or part. */
    public Field<Status> statusOf(Field<RecommendationId> item) {
        return field(select(ASSESSMENT.STATUS)
                .from(ASSESSMENT)
                .where(ASSESSMENT.RECOMMENDATION_ID.eq(item))
                .and(counts(ASSESSMENT.ACT, ASSESSMENT.TRUE_FROM, ASSESSMENT.ID, WITHDRAWAL.ASSESSMENT_ID))
                .orderBy(ASSESSMENT.TRUE_FROM.desc(), ASSESSMENT.ACT.desc(), ASSESSMENT.ID.desc())
                .limit(1));
    }
}
