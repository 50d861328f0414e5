package org.answerable;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * How to call a method of a service.
 *
 * @param method the service, the method and the simple names of its parameters
 * @param about what it is done to; begins with a dash where that belongs to nobody
 * @param preparation done by the test, each time; what it gives is then called as somebody
 */
record Recipe(String method, String about, Preparation preparation) {

    /** Makes what the method is to be called on. */
    interface Preparation {
        Callable<? extends @Nullable Object> on(Sample.World things);
    }

    /** Whether it makes a difference to whom the things belong. */
    boolean aboutSomething() {
        return !about.startsWith("-");
    }
}
