/** Views of the interactive board. */
@NullMarked
package org.answerable.explore.ui;

import org.jspecify.annotations.NullMarked;
