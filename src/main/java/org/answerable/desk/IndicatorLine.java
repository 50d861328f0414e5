package org.answerable.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.language.ShownText;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.GroupId;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SeriesId;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as staff work on it.
 *
 * @param targets those that were not withdrawn, the one that counts first
 * @param values the latest first
 */
public record IndicatorLine(
        IndicatorId id,
        RecommendationId of,
        ShownText name,
        ShownText measures,
        Unit unit,
        Better better,
        List<Target> targets,
        List<Series> series,
        List<Group> groups,
        List<Value> values) {

    /** What is aimed at. */
    public record Target(
            UUID id, BigDecimal amount, @Nullable FuzzyDate due, DateOrigin origin) {}

    /** What can be compared with one another. */
    public record Series(SeriesId id, ShownText name) {}

    /** Of whom it tells. */
    public record Group(GroupId id, ShownText name) {}

    /** A number; null where it is not told. */
    public record Value(
            IndicatorValueId id,
            SeriesId series,
            @Nullable GroupId group,
            FuzzyDate on,
            @Nullable BigDecimal amount) {}

    /** What is aimed at now. */
    public Optional<Target> target() {
        return targets.stream().findFirst();
    }

    /** The name of a series. */
    public Optional<ShownText> name(SeriesId wanted) {
        return series.stream()
                .filter(each -> each.id().equals(wanted))
                .map(Series::name)
                .findFirst();
    }

    /** The name of a group. */
    public Optional<ShownText> name(GroupId wanted) {
        return groups.stream()
                .filter(each -> each.id().equals(wanted))
                .map(Group::name)
                .findFirst();
    }
}
