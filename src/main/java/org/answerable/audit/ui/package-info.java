/** What auditors see. */
@NullMarked
package org.answerable.audit.ui;

import org.jspecify.annotations.NullMarked;
