@NullMarked
package org.answerable.administration.ui;

import org.jspecify.annotations.NullMarked;
