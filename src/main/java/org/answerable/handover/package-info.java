/** Hand-overs: duties of one institution that become those of another. */
@NullMarked
package org.answerable.handover;

import org.jspecify.annotations.NullMarked;
