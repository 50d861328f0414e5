/** How answers to the public are kept and asked for again, whatever they hold. */
@NullMarked
package org.answerable.answering;

import org.jspecify.annotations.NullMarked;
