package org.answerable;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** The demo ({@code answerable.demo=true}) has public passwords: it answers this machine only, whatever is set. */
@Component
@ConditionalOnBooleanProperty("answerable.demo")
class DemoOnLoopback implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        server.setAddress(InetAddress.getLoopbackAddress());
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
