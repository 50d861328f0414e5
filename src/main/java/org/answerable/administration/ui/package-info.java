/** Signing in, one's own account, and what administrators and auditors see. */
@NullMarked
package org.answerable.administration.ui;

import org.jspecify.annotations.NullMarked;
