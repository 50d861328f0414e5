package org.answerable.access;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Finds the security context: that of the work being done as somebody ({@link ActingAs}), else that of the Vaadin
 * session, else that of the request. Vaadin's own strategy would let the session win over {@link ActingAs}.
 */
final class ActingContexts implements SecurityContextHolderStrategy {

    private static final ScopedValue<SecurityContext> ACTING = ScopedValue.newInstance();

    private final SecurityContextHolderStrategy others = new VaadinAwareSecurityContextHolderStrategy();

    /** The work's result, done in this context; it ends with the work. */
    static <T> T during(SecurityContext context, Supplier<T> work) {
        return ScopedValue.where(ACTING, context).call(work::get);
    }

    @Override
    public SecurityContext getContext() {
        return ACTING.isBound() ? ACTING.get() : others.getContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        others.setContext(context);
    }

    @Override
    public void clearContext() {
        others.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return others.createEmptyContext();
    }
}
