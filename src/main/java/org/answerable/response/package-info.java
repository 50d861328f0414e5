/** What owners answer. */
@NullMarked
package org.answerable.response;

import org.jspecify.annotations.NullMarked;
