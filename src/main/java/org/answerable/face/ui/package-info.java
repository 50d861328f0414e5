/** The public pages: plain HTML without a session, a cookie or a script. */
@NullMarked
package org.answerable.face.ui;

import org.jspecify.annotations.NullMarked;
