@NullMarked
package org.answerable.forms;

import org.jspecify.annotations.NullMarked;
