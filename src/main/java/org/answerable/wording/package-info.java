/** New words for published texts, and translations. */
@NullMarked
package org.answerable.wording;

import org.jspecify.annotations.NullMarked;
