/** Words in several languages: interface words by key, content as versions of a text. */
@NullMarked
package org.answerable.language;

import org.jspecify.annotations.NullMarked;
