/** What machines and other sites see of a public page: its addresses in all languages, what it is about, its picture. */
@NullMarked
package org.answerable.face;

import org.jspecify.annotations.NullMarked;
