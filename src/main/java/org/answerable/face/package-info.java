/** The public pages: what anyone may read, as plain HTML. */
@NullMarked
package org.answerable.face;

import org.jspecify.annotations.NullMarked;
