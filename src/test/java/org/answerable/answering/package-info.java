/** How answers are kept, tried out. */
@NullMarked
package org.answerable.answering;

import org.jspecify.annotations.NullMarked;
