@NullMarked
package org.answerable.opendata;

import org.jspecify.annotations.NullMarked;
