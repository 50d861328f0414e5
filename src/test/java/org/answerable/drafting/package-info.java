@NullMarked
package org.answerable.drafting;

import org.jspecify.annotations.NullMarked;
