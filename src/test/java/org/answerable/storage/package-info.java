@NullMarked
package org.answerable.storage;

import org.jspecify.annotations.NullMarked;
