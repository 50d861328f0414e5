/** What every view is made of: headers, notices, words of the vocabulary. */
@NullMarked
package org.answerable.parts;

import org.jspecify.annotations.NullMarked;
