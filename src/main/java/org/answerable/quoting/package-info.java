/** Quoting a recommendation elsewhere: citations, a card to embed, and what sites ask before they show a link. */
@NullMarked
package org.answerable.quoting;

import org.jspecify.annotations.NullMarked;
