/** Tests of the office's views. */
@NullMarked
package org.answerable.office.ui;

import org.jspecify.annotations.NullMarked;
