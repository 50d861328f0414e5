@NullMarked
package org.answerable.item;

import org.jspecify.annotations.NullMarked;
