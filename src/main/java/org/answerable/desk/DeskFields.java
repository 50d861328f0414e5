package org.answerable.desk;

import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.answerable.schema.Tables.MILESTONE_DATE;
import static org.answerable.schema.Tables.MILESTONE_STATE;
import static org.answerable.schema.Tables.MILESTONE_VERIFICATION;
import static org.answerable.schema.Tables.WITHDRAWAL;
import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.UUID;
import org.answerable.language.ShownText;
import org.answerable.language.TextFields;
import org.answerable.publishing.MilestoneFields;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.VerificationId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** What the desk's queries share: the facts that count now, with whatever was published last. */
final class DeskFields {

    /** Staff see everything that is published. */
    static final ActNumber NOW = new ActNumber(Long.MAX_VALUE);

    private DeskFields() {}

    static Field<@Nullable ShownText> words(Field<TextId> text, Language reader) {
        return TextFields.shown(text, reader, NOW);
    }

    /** A date as exactly as it is known; null where there is none. */
    @SuppressWarnings("NullAway") // a row without a date has none
    static SelectField<@Nullable FuzzyDate> date(Field<LocalDate> day, Field<Precision> precision) {
        return row(day, precision).mapping(nullOnAllNull(FuzzyDate::new));
    }

    /** The institution's name as last published. */
    static Field<TextId> institutionName(Field<InstitutionId> institution) {
        return field(select(INSTITUTION_RECORD.NAME_TEXT)
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.ID.eq(institutionRecord(institution))));
    }

    /** The row of {@code institution_record} that counts. */
    static Field<UUID> institutionRecord(Field<InstitutionId> institution) {
        var latest = INSTITUTION_RECORD.as("latest_institution");
        return field(select(latest.ID)
                .from(latest)
                .where(latest.INSTITUTION_ID.eq(institution))
                .orderBy(latest.TRUE_FROM.desc(), latest.ACT.desc(), latest.ID.desc())
                .limit(1));
    }

    /** The row of {@code milestone_state} that counts. */
    static Field<UUID> latestState(Field<MilestoneId> milestone) {
        var latest = MILESTONE_STATE.as("latest_state");
        return field(select(latest.ID)
                .from(latest)
                .where(latest.MILESTONE_ID.eq(milestone))
                .and(stands(WITHDRAWAL.MILESTONE_STATE_ID, latest.ID))
                .orderBy(latest.TRUE_FROM.desc(), latest.ACT.desc(), latest.ID.desc())
                .limit(1));
    }

    /** The row of {@code milestone_date} that counts. */
    static Field<UUID> latestDate(Field<MilestoneId> milestone) {
        var latest = MILESTONE_DATE.as("latest_date");
        return field(select(latest.ID)
                .from(latest)
                .where(latest.MILESTONE_ID.eq(milestone))
                .and(stands(WITHDRAWAL.MILESTONE_DATE_ID, latest.ID))
                .orderBy(MilestoneFields.latestFirst(latest))
                .limit(1));
    }

    /** The row of {@code milestone_verification} that counts. */
    static Field<VerificationId> latestVerification(Field<MilestoneId> milestone) {
        var latest = MILESTONE_VERIFICATION.as("latest_verification");
        return field(select(latest.ID)
                .from(latest)
                .where(latest.MILESTONE_ID.eq(milestone))
                .and(stands(WITHDRAWAL.MILESTONE_VERIFICATION_ID, latest.ID))
                .orderBy(latest.TRUE_FROM.desc(), latest.ACT.desc(), latest.ID.desc())
                .limit(1));
    }

    /** Nobody took the fact back; {@code column} is the one for its kind in the table of what was. */
    static <T> Condition stands(Field<T> column, Field<T> fact) {
        return notExists(selectOne().from(WITHDRAWAL).where(column.eq(fact)));
    }
}
