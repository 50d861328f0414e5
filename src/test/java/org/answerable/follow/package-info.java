@NullMarked
package org.answerable.follow;

import org.jspecify.annotations.NullMarked;
