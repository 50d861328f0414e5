/** Publications: an identity, and editions of what is public about it, with topics and passages. */
@NullMarked
package org.answerable.publication;

import org.jspecify.annotations.NullMarked;
