/** What changed in what had been published between two days. */
@NullMarked
package org.answerable.changes;

import org.jspecify.annotations.NullMarked;
