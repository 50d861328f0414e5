/** A published fact as it is told: on which day, on what basis, whether it counts; and the columns for that. */
@NullMarked
package org.answerable.fact;

import org.jspecify.annotations.NullMarked;
