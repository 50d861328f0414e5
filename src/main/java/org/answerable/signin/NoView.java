package org.answerable.signin;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Says of an address that no view answers to it; of none while the views are not known. */
class NoView implements RequestMatcher {

    private final Supplier<? extends @Nullable VaadinService> vaadin;

    NoView(Supplier<? extends @Nullable VaadinService> vaadin) {
        this.vaadin = vaadin;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        var service = vaadin.get();
        var path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/+", "");
        return service != null
                && RouteConfiguration.forRegistry(service.getRouter().getRegistry())
                        .getRoute(path)
                        .isEmpty();
    }
}
