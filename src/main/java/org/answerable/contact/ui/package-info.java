/** The form for readers, and the messages at the desk. */
@NullMarked
package org.answerable.contact.ui;

import org.jspecify.annotations.NullMarked;
