/** The same recommendations for programs: JSON over HTTP, for reading only. */
@NullMarked
package org.answerable.api;

import org.jspecify.annotations.NullMarked;
