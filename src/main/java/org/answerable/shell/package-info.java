/** What every Vaadin view stands in and is made of. */
@NullMarked
package org.answerable.shell;

import org.jspecify.annotations.NullMarked;
