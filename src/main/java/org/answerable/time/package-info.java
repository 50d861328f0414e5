/** Which day a page tells of, and by what had been published. */
@NullMarked
package org.answerable.time;

import org.jspecify.annotations.NullMarked;
