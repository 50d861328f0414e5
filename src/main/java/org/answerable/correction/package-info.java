/** What corrects what is published: withdrawals, removed words, translations that a speaker has read. */
@NullMarked
package org.answerable.correction;

import org.jspecify.annotations.NullMarked;
