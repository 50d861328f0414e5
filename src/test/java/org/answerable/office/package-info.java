/** Tests of the officials' workplace. */
@NullMarked
package org.answerable.office;

import org.jspecify.annotations.NullMarked;
