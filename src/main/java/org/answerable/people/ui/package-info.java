/** Signing in, one's own account, and what administrators do with people. */
@NullMarked
package org.answerable.people.ui;

import org.jspecify.annotations.NullMarked;
