/** The public pages: what anyone may read, as plain HTML, and what machines and other sites see of a page. */
@NullMarked
package org.answerable.face;

import org.jspecify.annotations.NullMarked;
