/** The addresses of the interface for programs. */
@NullMarked
package org.answerable.api.ui;

import org.jspecify.annotations.NullMarked;
