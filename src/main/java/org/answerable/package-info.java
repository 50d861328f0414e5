/** Answerable follows each recommendation of a publication until it is done, refused or forgotten. */
@NullMarked
package org.answerable;

import org.jspecify.annotations.NullMarked;
