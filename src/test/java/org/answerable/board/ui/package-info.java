@NullMarked
package org.answerable.board.ui;

import org.jspecify.annotations.NullMarked;
