@NullMarked
package org.answerable.administration;

import org.jspecify.annotations.NullMarked;
