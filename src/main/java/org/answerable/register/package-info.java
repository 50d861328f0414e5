/** Institutions and publications with what belongs to them, and the duties that nobody has. */
@NullMarked
package org.answerable.register;

import org.jspecify.annotations.NullMarked;
