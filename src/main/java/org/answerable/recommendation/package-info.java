/** Recommendations with their parts, owners and milestones. */
@NullMarked
package org.answerable.recommendation;

import org.jspecify.annotations.NullMarked;
