package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.answerable.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** What the server refuses by itself, asked of a server without anything in it but what the product sets. */
@ProductTest
class UnreadableRequestsTest {

    @Autowired
    UnreadableRequests unreadable;

    @Test
    void anAddressThatIsNoneIsAnsweredInThreeLanguagesWithTheHeadersOfAPage() throws IOException {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        unreadable.customize(factory);
        var server = factory.getWebServer();
        server.start();
        try {
            for (var request : new String[] {
                "GET /sq/%zz HTTP/1.1",
                "GET /sq/?q=<script> HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /" + "a".repeat(70_000) + " HTTP/1.1"
            }) {
                assertThat(answer(server.getPort(), request))
                        .as(request.substring(0, Math.min(60, request.length())))
                        .startsWith("HTTP/1.1 400")
                        .contains(
                                "Content-Security-Policy: default-src 'none'",
                                "X-Content-Type-Options: nosniff",
                                "X-Frame-Options: DENY",
                                "Cache-Control: no-store",
                                "Content-Type: text/html;charset=UTF-8")
                        .contains(
                                "Kjo adresë nuk mund të lexohet",
                                "Ova adresa se ne može pročitati",
                                "This address cannot be read")
                        .doesNotContain("Tomcat", "Set-Cookie", "HTTP Status");
            }
        } finally {
            server.stop();
        }
    }

    private static String answer(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
