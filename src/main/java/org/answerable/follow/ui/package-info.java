/** The addresses of feeds and calendars. */
@NullMarked
package org.answerable.follow.ui;

import org.jspecify.annotations.NullMarked;
