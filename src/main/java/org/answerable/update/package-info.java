/** Notes on what is worth telling and moves no number. */
@NullMarked
package org.answerable.update;

import org.jspecify.annotations.NullMarked;
