/** The tests of the whole, and what every test stands on. */
@NullMarked
package org.answerable;

import org.jspecify.annotations.NullMarked;
