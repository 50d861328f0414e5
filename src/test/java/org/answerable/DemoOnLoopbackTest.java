package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class DemoOnLoopbackTest {

    private final WebApplicationContextRunner portal =
            new WebApplicationContextRunner().withUserConfiguration(DemoOnLoopback.class);

    @Test
    void theDemoAnswersThisMachineOnlyWhateverIsSet() {
        portal.withPropertyValues("answerable.demo=true").run(context -> {
            var server = new TomcatServletWebServerFactory();
            server.setAddress(InetAddress.ofLiteral("0.0.0.0"));

            context.getBean(DemoOnLoopback.class).customize(server);

            assertThat(server.getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
        });
    }

    @Test
    void aPortalThatIsNoDemoAnswersWhereItIsTold() {
        portal.withPropertyValues("answerable.demo=false")
                .run(context -> assertThat(context).doesNotHaveBean(DemoOnLoopback.class));
    }
}
