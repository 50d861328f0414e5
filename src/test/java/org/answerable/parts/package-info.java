@NullMarked
package org.answerable.parts;

import org.jspecify.annotations.NullMarked;
