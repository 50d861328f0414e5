@NullMarked
package org.answerable.contact.ui;

import org.jspecify.annotations.NullMarked;
