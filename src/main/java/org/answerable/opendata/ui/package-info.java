/** The addresses of the open data. */
@NullMarked
package org.answerable.opendata.ui;

import org.jspecify.annotations.NullMarked;
