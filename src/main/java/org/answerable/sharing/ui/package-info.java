/** Addresses for machines: the list of pages and the pictures of recommendations. */
@NullMarked
package org.answerable.sharing.ui;

import org.jspecify.annotations.NullMarked;
