package org.answerable.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.answerable.drafting.Checks;
import org.answerable.indicator.IndicatorStore.Known;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** What drafts about indicators are checked for alike. */
final class IndicatorChecks {

    private static final int DECIMALS = 6;
    private static final int FIGURES_BEFORE = 12;

    private IndicatorChecks() {}

    /** The published indicator, noting where it is missing or belongs to something else than the draft. */
    static Optional<Known> known(Checks checks, @Nullable IndicatorId id, IndicatorStore store) {
        checks.chosen("indicator", id);
        var known = id == null ? Optional.<Known>empty() : store.find(id);
        checks.that(id == null || known.isPresent(), "indicator", "problem.notPublished");
        known.ifPresent(found -> checks.about("indicator", found.root()));
        return known;
    }

    /** Notes what is wrong with an amount, if there is one. */
    static void amount(Checks checks, String field, @Nullable BigDecimal amount) {
        if (amount != null) {
            var fits = amount.scale() >= 0
                    && amount.scale() <= DECIMALS
                    && amount.precision() - amount.scale() <= FIGURES_BEFORE;
            checks.that(fits, field, "problem.amount");
        }
    }

    /** Notes what is wrong with a target. */
    static void target(Checks checks, String field, TargetContent target) {
        checks.chosen(field + ".amount", target.amount()).chosen(field + ".origin", target.origin());
        amount(checks, field + ".amount", target.amount());
    }

    /** Whether an amount would tell of so few people that they could be recognised. */
    static boolean tellsOfFew(@Nullable Unit unit, @Nullable BigDecimal amount) {
        return unit == Unit.PEOPLE && amount != null && amount.compareTo(BigDecimal.valueOf(Unit.FEWEST_PEOPLE)) < 0;
    }
}
