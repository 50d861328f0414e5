@NullMarked
package org.answerable.api;

import org.jspecify.annotations.NullMarked;
