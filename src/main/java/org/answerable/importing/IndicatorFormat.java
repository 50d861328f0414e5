package org.answerable.importing;

import java.math.BigDecimal;
import java.util.List;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** What stands in the files about indicators; the rules are those of {@link Format}. */
final class IndicatorFormat {

    private IndicatorFormat() {}

    /** An indicator of a recommendation or part, with what was measured. */
    record Indicator(
            String key,
            String of,
            Format.Text name,
            Format.Text measures,
            Unit unit,
            Better better,
            @Nullable Target target,
            List<Series> series,
            List<Group> groups,
            List<Value> values,
            Provenance provenance,
            @Nullable String source,
            @Nullable String passage,
            @Nullable Boolean expertMustConfirm)
            implements Format.Statement {

        Indicator {
            series = Format.orEmpty(series);
            groups = Format.orEmpty(groups);
            values = Format.orEmpty(values);
        }
    }

    /** Left out while nobody has set one. */
    record Target(BigDecimal amount, @Nullable FuzzyDate due, DateOrigin origin) {}

    /** One survey, population and question; all but the first say why they stand apart. */
    record Series(String key, Format.Text name, Format.@Nullable Text apart, Boolean againstTarget) {}

    /** Of whom values tell. */
    record Group(String key, Format.Text name) {}

    /** A number, its decimals as they are written; left out where fewer than ten people stand behind it. */
    record Value(
            String key,
            String series,
            @Nullable String group,
            @Nullable BigDecimal amount,
            @Nullable Integer peopleAsked,
            Format.@Nullable Text sampling,
            FuzzyDate on,
            Provenance provenance,
            @Nullable String source,
            @Nullable String passage,
            @Nullable Boolean expertMustConfirm)
            implements Format.Statement {}
}
