/** What others list and show of the public pages: the list of pages for search engines, and the pictures of recommendations. */
@NullMarked
package org.answerable.sharing;

import org.jspecify.annotations.NullMarked;
