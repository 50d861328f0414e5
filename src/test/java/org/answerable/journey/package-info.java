/** Whole journeys, in a real browser against the running product. */
@NullMarked
package org.answerable.journey;

import org.jspecify.annotations.NullMarked;
