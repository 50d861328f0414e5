@NullMarked
package org.answerable.signin;

import org.jspecify.annotations.NullMarked;
