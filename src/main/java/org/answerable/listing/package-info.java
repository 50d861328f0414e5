/** Recommendations and their owners in lists of single pages: columns of one statement. The board tells the same flat. */
@NullMarked
package org.answerable.listing;

import org.jspecify.annotations.NullMarked;
