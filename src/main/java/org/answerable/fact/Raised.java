package org.answerable.fact;

import java.time.LocalDate;
import org.answerable.vocabulary.Flag;

/** A flag that is up, and since when. */
public record Raised(Flag flag, LocalDate since) {}
