/** What machines read of the public pages. */
@NullMarked
package org.answerable.sharing;

import org.jspecify.annotations.NullMarked;
