/** How one gets in and out: passwords, sessions and what slows down guessing. */
@NullMarked
package org.answerable.signin;

import org.jspecify.annotations.NullMarked;
