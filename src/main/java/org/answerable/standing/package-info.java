/** How each recommendation stands: a pure function over facts, and its projection. */
@NullMarked
package org.answerable.standing;

import org.jspecify.annotations.NullMarked;
