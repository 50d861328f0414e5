@NullMarked
package org.answerable.importing;

import org.jspecify.annotations.NullMarked;
