/** The people who sign in: invited, given roles, erased; the first administrator and the people of a demo. */
@NullMarked
package org.answerable.people;

import org.jspecify.annotations.NullMarked;
