/** Institutions: an identity, and dated records of what is public about it. */
@NullMarked
package org.answerable.institution;

import org.jspecify.annotations.NullMarked;
