/** Questions put to owners. */
@NullMarked
package org.answerable.question;

import org.jspecify.annotations.NullMarked;
