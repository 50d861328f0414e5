@NullMarked
package org.answerable.contact;

import org.jspecify.annotations.NullMarked;
