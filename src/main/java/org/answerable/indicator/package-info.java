/** Indicators: what would show whether the aim is reached, what is aimed at, and the numbers that were measured. */
@NullMarked
package org.answerable.indicator;

import org.jspecify.annotations.NullMarked;
