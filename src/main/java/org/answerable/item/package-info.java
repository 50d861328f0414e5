/** A recommendation with its whole story: owners, milestones, evidence, claims and findings. */
@NullMarked
package org.answerable.item;

import org.jspecify.annotations.NullMarked;
