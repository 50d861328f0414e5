/** Publications as files: read, checked as a whole, and brought in through the same drafts and gate as everything else. */
@NullMarked
package org.answerable.importing;

import org.jspecify.annotations.NullMarked;
