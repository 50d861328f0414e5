@NullMarked
package org.answerable.face.ui;

import org.jspecify.annotations.NullMarked;
