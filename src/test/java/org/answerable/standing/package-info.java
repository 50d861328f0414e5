@NullMarked
package org.answerable.standing;

import org.jspecify.annotations.NullMarked;
