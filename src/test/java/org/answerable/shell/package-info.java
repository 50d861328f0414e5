@NullMarked
package org.answerable.shell;

import org.jspecify.annotations.NullMarked;
