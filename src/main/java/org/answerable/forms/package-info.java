/** What forms are made of: dates, wordings in several languages, and what is wrong with what was typed. */
@NullMarked
package org.answerable.forms;

import org.jspecify.annotations.NullMarked;
