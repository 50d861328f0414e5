/** Evidence: what shows something, for or against. */
@NullMarked
package org.answerable.evidence;

import org.jspecify.annotations.NullMarked;
