/** The public board as a grid that answers at once: the same filter, the same rows, the same words as the plain page. */
@NullMarked
package org.answerable.explore;

import org.jspecify.annotations.NullMarked;
