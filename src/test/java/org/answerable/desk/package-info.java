/** Tests of the staff's workplace. */
@NullMarked
package org.answerable.desk;

import org.jspecify.annotations.NullMarked;
