@NullMarked
package org.answerable.quoting;

import org.jspecify.annotations.NullMarked;
