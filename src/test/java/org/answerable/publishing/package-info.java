@NullMarked
package org.answerable.publishing;

import org.jspecify.annotations.NullMarked;
