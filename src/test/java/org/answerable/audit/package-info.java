@NullMarked
package org.answerable.audit;

import org.jspecify.annotations.NullMarked;
