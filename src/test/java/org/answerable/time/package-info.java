@NullMarked
package org.answerable.time;

import org.jspecify.annotations.NullMarked;
