/** Administration: people, what they may do, institutions, publications, and the reading of the audit trail. */
@NullMarked
package org.answerable.administration;

import org.jspecify.annotations.NullMarked;
