package org.answerable.importing;

import java.util.List;
import java.util.function.Function;
import org.answerable.indicator.GroupContent;
import org.answerable.indicator.IndicatorContent;
import org.answerable.indicator.IndicatorValueContent;
import org.answerable.indicator.SeriesContent;
import org.answerable.indicator.TargetContent;
import org.jspecify.annotations.Nullable;

/** Turns what stands in the files about indicators into the contents of drafts. */
record IndicatorContents(Contents contents) {

    IndicatorContent indicator(IndicatorFormat.Indicator it) {
        return new IndicatorContent(
                contents.names().indicator(it.key()),
                contents.names().recommendation(it.of()),
                Contents.wording(it.name()),
                Contents.wording(it.measures()),
                it.unit(),
                it.better(),
                target(it.target()),
                contents.grounds(it));
    }

    private static @Nullable TargetContent target(IndicatorFormat.@Nullable Target it) {
        return it == null ? null : new TargetContent(it.amount(), it.due(), it.origin());
    }

    /** Each value brings its series and its group along: whichever is published first makes them. */
    IndicatorValueContent value(IndicatorFormat.Indicator of, IndicatorFormat.Value it) {
        return new IndicatorValueContent(
                contents.names().value(it.key()),
                contents.names().indicator(of.key()),
                series(find(of.series(), IndicatorFormat.Series::key, it.series())),
                it.group() == null ? null : group(find(of.groups(), IndicatorFormat.Group::key, it.group())),
                it.on(),
                it.amount(),
                it.amount() == null,
                it.peopleAsked(),
                Contents.wordingIfAny(it.sampling()),
                contents.grounds(it));
    }

    private SeriesContent series(IndicatorFormat.Series it) {
        return new SeriesContent(
                contents.names().series(it.key()),
                Contents.wording(it.name()),
                Contents.wordingIfAny(it.apart()),
                it.againstTarget());
    }

    private GroupContent group(IndicatorFormat.Group it) {
        return new GroupContent(contents.names().group(it.key()), Contents.wording(it.name()));
    }

    private static <T> T find(List<T> all, Function<T, String> key, String wanted) {
        return all.stream()
                .filter(each -> key.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
