/** The office: where officials see what is asked of their institutions, answer, and report progress. */
@NullMarked
package org.answerable.office;

import org.jspecify.annotations.NullMarked;
