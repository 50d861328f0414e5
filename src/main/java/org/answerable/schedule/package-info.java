/** When milestones are due, of many recommendations at once. */
@NullMarked
package org.answerable.schedule;

import org.jspecify.annotations.NullMarked;
