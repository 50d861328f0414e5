/** What readers write to us: a form without an account, and where staff read, answer, close and erase it. */
@NullMarked
package org.answerable.contact;

import org.jspecify.annotations.NullMarked;
