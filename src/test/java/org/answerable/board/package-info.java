@NullMarked
package org.answerable.board;

import org.jspecify.annotations.NullMarked;
