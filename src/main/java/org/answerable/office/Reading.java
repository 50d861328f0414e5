package org.answerable.office;

import java.time.LocalDate;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;

/**
 * How a page is read.
 *
 * @param upTo what was published later is not seen
 * @param day an ownership that begins later does not count yet
 */
record Reading(Language language, ActNumber upTo, LocalDate day) {}
