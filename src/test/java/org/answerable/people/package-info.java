@NullMarked
package org.answerable.people;

import org.jspecify.annotations.NullMarked;
