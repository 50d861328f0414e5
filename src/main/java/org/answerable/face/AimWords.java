package org.answerable.face;

import java.math.BigDecimal;
import org.answerable.item.Measure;
import org.answerable.standing.Aim;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** What is aimed at, and what was measured, in words. */
public final class AimWords {

    private AimWords() {}

    /** What is aimed at: {@code at least 60% by 2027 (our expectation)}; that nothing is yet. */
    public static String target(Measure measure, Face face) {
        return measure.target()
                .map(target -> target(measure, target, face))
                .orElseGet(() -> face.say("aim.target.none"));
    }

    /** The same of a target that need not count any more. */
    public static String target(Measure measure, Measure.Target target, Face face) {
        var amount = face.say("amount.target." + measure.better(), face.amount(target.amount(), measure.unit()));
        var due = target.due();
        return face.say(
                "aim.target.by",
                due == null ? amount : face.say("aim.target.until", amount, face.within(due)),
                face.word("date-origin", target.origin()));
    }

    /** Whether the aim is reached: {@code Not reached: …} */
    public static String aim(Measure measure, Face face) {
        var verdict = measure.aim().verdict();
        var early = measure.target()
                .map(Measure.Target::due)
                .filter(due -> !due.last().isBefore(face.asOf().day()))
                .isPresent();
        return face.say("aim." + verdict + (verdict == Aim.Verdict.MISSED && early ? ".early" : ""));
    }

    /** Of whom a value tells. */
    public static String group(Measure.@Nullable Group group, Face face) {
        return group == null ? face.say("aim.group.all") : group.name().text();
    }

    /** A number with its unit; that it is not told. */
    public static String amount(@Nullable BigDecimal amount, Measure measure, Face face) {
        return amount == null ? face.say("amount.hidden", Unit.FEWEST_PEOPLE) : face.amount(amount, measure.unit());
    }
}
