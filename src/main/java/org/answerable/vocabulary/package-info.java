/** The words of the field as types; imports nothing of ours. */
@NullMarked
package org.answerable.vocabulary;

import org.jspecify.annotations.NullMarked;
