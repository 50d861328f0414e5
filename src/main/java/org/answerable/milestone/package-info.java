/** What happens to milestones: states, dates, verifications. */
@NullMarked
package org.answerable.milestone;

import org.jspecify.annotations.NullMarked;
