package org.answerable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.answerable.drafting.NewDraft;
import org.answerable.indicator.GroupContent;
import org.answerable.indicator.IndicatorContent;
import org.answerable.indicator.IndicatorTargetContent;
import org.answerable.indicator.IndicatorValueContent;
import org.answerable.indicator.SeriesContent;
import org.answerable.indicator.TargetContent;
import org.answerable.publishing.Act;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.GroupId;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.SeriesId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes indicators of a world with targets and values, all of it invented and through the gate, agreed by two people. */
public final class Measuring {

    private final Sample sample;
    private final Today today;
    private final Sample.World world;
    private @Nullable SourceId source;

    /** Indicators of this world. */
    public Measuring(Sample sample, Today today, Sample.World world) {
        this.sample = sample;
        this.today = today;
        this.world = world;
    }

    /** A public indicator in per cent of which more is better, with a target of ours that is to hold at any time. */
    public IndicatorId indicator(String name, @Nullable String target) {
        var content = content(name, Unit.PERCENT, Better.HIGHER, target(target, null));
        publish(DraftKind.INDICATOR, content);
        return content.id();
    }

    /** The same in another unit. */
    public IndicatorId indicator(String name, Unit unit) {
        var content = content(name, unit, Better.HIGHER, null);
        publish(DraftKind.INDICATOR, content);
        return content.id();
    }

    /** An indicator that is not published. */
    public IndicatorContent content(String name, Unit unit, Better better, @Nullable TargetContent target) {
        return new IndicatorContent(
                IndicatorId.next(),
                world.recommendation(),
                Sample.words(name),
                Sample.words("How much of " + name),
                unit,
                better,
                target,
                Grounds.judgement());
    }

    /** What is aimed at by us; nothing where there is no amount. */
    public static @Nullable TargetContent target(@Nullable String amount, @Nullable FuzzyDate due) {
        return amount == null ? null : new TargetContent(new BigDecimal(amount), due, DateOrigin.OURS);
    }

    /** A public target from a day on. */
    public Act target(IndicatorId indicator, String amount, @Nullable FuzzyDate due, LocalDate from) {
        return publish(
                DraftKind.INDICATOR_TARGET,
                new IndicatorTargetContent(
                        indicator,
                        FuzzyDate.of(from),
                        new TargetContent(new BigDecimal(amount), due, DateOrigin.OURS),
                        Sample.words("Why " + amount),
                        Grounds.judgement()));
    }

    /** The target of an indicator that was published last. */
    public static UUID targetOf(IndicatorId indicator, JdbcClient db) {
        return db.sql("select id from indicator_target where indicator_id = ? order by act desc limit 1")
                .param(indicator.id())
                .query(UUID.class)
                .single();
    }

    /** A series that is not published and measures what the target means. */
    public static SeriesContent series(String name) {
        return new SeriesContent(SeriesId.next(), Sample.words(name), null, true);
    }

    /** A series that cannot be compared with others, nor with the target. */
    public static SeriesContent apart(String name, String why) {
        return new SeriesContent(SeriesId.next(), Sample.words(name), Sample.words(why), false);
    }

    /** A group that is not published. */
    public static GroupContent group(String name) {
        return new GroupContent(GroupId.next(), Sample.words(name));
    }

    /** A public value of all, from a source of this world. */
    public IndicatorValueId value(IndicatorId indicator, SeriesContent series, String amount, LocalDate on) {
        return value(indicator, series, null, amount, on);
    }

    /** A public value of a group. */
    public IndicatorValueId value(
            IndicatorId indicator, SeriesContent series, @Nullable GroupContent group, String amount, LocalDate on) {
        var content = content(indicator, series, group, amount, FuzzyDate.of(on));
        publish(DraftKind.INDICATOR_VALUE, content);
        return content.id();
    }

    /** A value that is not published. */
    public IndicatorValueContent content(
            IndicatorId indicator,
            SeriesContent series,
            @Nullable GroupContent group,
            @Nullable String amount,
            FuzzyDate on) {
        return new IndicatorValueContent(
                IndicatorValueId.next(),
                indicator,
                series,
                group,
                on,
                amount == null ? null : new BigDecimal(amount),
                amount == null,
                null,
                null,
                new Grounds(Provenance.ELSEWHERE, source(), null, false));
    }

    /** Publishes such content, agreed by two people. */
    public Act publish(DraftKind kind, Record content) {
        return sample.publish(draft(kind, content), world.contributor(), world.approver());
    }

    /** A draft of such content. */
    public NewDraft draft(DraftKind kind, Record content) {
        return new NewDraft(kind, world.publication(), null, world.recommendation(), null, content);
    }

    /** Some days ago. */
    public LocalDate ago(int days) {
        return today.day().minusDays(days);
    }

    private SourceId source() {
        if (source == null) {
            source = sample.source(world, "Survey of Nowhere");
        }
        return source;
    }
}
