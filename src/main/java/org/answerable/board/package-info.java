/** The public board: what anyone may read, as of an act and a day. */
@NullMarked
package org.answerable.board;

import org.jspecify.annotations.NullMarked;
