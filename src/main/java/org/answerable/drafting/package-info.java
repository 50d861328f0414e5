/** Drafts: written, saved, shown to a second person, published through one gate. */
@NullMarked
package org.answerable.drafting;

import org.jspecify.annotations.NullMarked;
