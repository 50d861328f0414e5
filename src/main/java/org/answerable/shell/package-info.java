/** The frame in which every Vaadin view stands: masthead, languages, and what is said when something fails. */
@NullMarked
package org.answerable.shell;

import org.jspecify.annotations.NullMarked;
