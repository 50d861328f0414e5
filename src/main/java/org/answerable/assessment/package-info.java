/** What we found, agreed by two people. */
@NullMarked
package org.answerable.assessment;

import org.jspecify.annotations.NullMarked;
