/** The staff's workplace: what waits for whom, each recommendation with its drafts, and the forms behind every deed. */
@NullMarked
package org.answerable.desk;

import org.jspecify.annotations.NullMarked;
