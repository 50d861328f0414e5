/** What owners say about progress. */
@NullMarked
package org.answerable.claim;

import org.jspecify.annotations.NullMarked;
