package org.answerable.fact;

import java.time.LocalDate;
import org.answerable.vocabulary.ActNumber;

/** What a reader sees: facts published up to and including an act, as they stand on a day of the installation's zone. */
public record AsOf(ActNumber act, LocalDate day) {}
