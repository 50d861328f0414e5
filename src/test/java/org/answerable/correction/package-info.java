@NullMarked
package org.answerable.correction;

import org.jspecify.annotations.NullMarked;
