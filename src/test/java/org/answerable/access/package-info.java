@NullMarked
package org.answerable.access;

import org.jspecify.annotations.NullMarked;
