package org.answerable;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Reads public pages as a browser without a script would. */
public record PublicReader(MockMvcTester http) {

    /** What is answered at an address. */
    public MockHttpServletResponse get(String address) {
        return http.get().uri(URI.create(address)).exchange().getResponse();
    }

    /** The text of a page. */
    public String text(String address) {
        return text(get(address));
    }

    /** The text of an answer. */
    public static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The tag of the page's version. */
    public String tag(String address) {
        return requireNonNull(get(address).getHeader(HttpHeaders.ETAG), address);
    }

    /** The status for a reader who has this version. */
    public int having(String address, String tag) {
        return http.get()
                .uri(URI.create(address))
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .getResponse()
                .getStatus();
    }
}
