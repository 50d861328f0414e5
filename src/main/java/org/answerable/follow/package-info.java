/** What to be told of without coming back to look: feeds of what happened, calendars of what is due. */
@NullMarked
package org.answerable.follow;

import org.jspecify.annotations.NullMarked;
