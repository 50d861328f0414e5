/** The audit trail: who did what, in the transaction of the deed. */
@NullMarked
package org.answerable.history;

import org.jspecify.annotations.NullMarked;
