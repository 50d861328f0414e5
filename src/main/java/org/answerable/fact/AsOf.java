package org.answerable.fact;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.answerable.vocabulary.ActNumber;

/** What a reader sees: facts published up to and including an act, as they stand on a day of the installation's zone. */
public record AsOf(ActNumber act, LocalDate day) {

    /** Some act and some day, not the same ones twice: to see where a select holds them. */
    public static AsOf some() {
        return new AsOf(
                ActNumber.some(),
                LocalDate.ofEpochDay(ThreadLocalRandom.current().nextInt(1_000_000)));
    }
}
