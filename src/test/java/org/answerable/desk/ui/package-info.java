/** Tests of the views of the staff's workplace. */
@NullMarked
package org.answerable.desk.ui;

import org.jspecify.annotations.NullMarked;
