@NullMarked
package org.answerable.face;

import org.jspecify.annotations.NullMarked;
