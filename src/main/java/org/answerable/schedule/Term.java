package org.answerable.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that is pursued, as far as its date goes.
 *
 * @param last the last day that its date may mean; null where nobody set one
 * @param verified whether two people agree that it is done
 */
public record Term(@Nullable LocalDate last, boolean verified) {}
