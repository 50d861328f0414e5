/** Who may do what: annotations for methods, conditions for rows, and who is acting now. */
@NullMarked
package org.answerable.access;

import org.jspecify.annotations.NullMarked;
