/** The audit trail as auditors read it. */
@NullMarked
package org.answerable.audit;

import org.jspecify.annotations.NullMarked;
