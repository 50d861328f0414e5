@NullMarked
package org.answerable.language;

import org.jspecify.annotations.NullMarked;
