/** Administration: institutions and publications, what is public about them and how they are reached. */
@NullMarked
package org.answerable.administration;

import org.jspecify.annotations.NullMarked;
