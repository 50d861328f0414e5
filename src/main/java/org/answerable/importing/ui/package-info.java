/** The view from which publications are loaded. */
@NullMarked
package org.answerable.importing.ui;

import org.jspecify.annotations.NullMarked;
