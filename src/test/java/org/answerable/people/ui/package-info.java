@NullMarked
package org.answerable.people.ui;

import org.jspecify.annotations.NullMarked;
