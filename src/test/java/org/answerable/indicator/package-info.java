@NullMarked
package org.answerable.indicator;

import org.jspecify.annotations.NullMarked;
