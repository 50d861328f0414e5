/** The database: two users, the clock, the dialect. */
@NullMarked
package org.answerable.storage;

import org.jspecify.annotations.NullMarked;
