/** Addresses of citations, cards and oEmbed. */
@NullMarked
package org.answerable.quoting.ui;

import org.jspecify.annotations.NullMarked;
