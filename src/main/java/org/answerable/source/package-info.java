/** Sources: where something was said or shown. */
@NullMarked
package org.answerable.source;

import org.jspecify.annotations.NullMarked;
