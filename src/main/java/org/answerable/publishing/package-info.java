/** The act by which drafts become facts: its number, its instant, its news. */
@NullMarked
package org.answerable.publishing;

import org.jspecify.annotations.NullMarked;
