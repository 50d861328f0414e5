package org.answerable.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The Content Security Policy of the pages under {@code /app}. Inline scripts run by nonce only. Vaadin's client needs
 * {@code 'unsafe-eval'}: it turns the expressions that the server sends into functions, and without it draws nothing
 * and says nothing. It needs {@code style-src 'unsafe-inline'} for the styles that components set on themselves.
 */
@Component
class PageRules implements VaadinServiceInitListener, IndexHtmlRequestListener {

    static final String HEADER = "Content-Security-Policy";

    private static final String POLICY =
            "default-src 'self'; script-src 'self'%s 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    /** For answers that are no page and hold no inline script. */
    static String withoutNonce() {
        return POLICY.formatted("");
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, POLICY.formatted(" 'nonce-" + nonce + "'"));
    }
}
