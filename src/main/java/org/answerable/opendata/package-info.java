/** What is public as tables to take away: with codes and in the reader's words, whole or filtered, as of any day. */
@NullMarked
package org.answerable.opendata;

import org.jspecify.annotations.NullMarked;
