@NullMarked
package org.answerable.handover;

import org.jspecify.annotations.NullMarked;
