package org.answerable.face.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.answerable.answering.KeptPage;
import org.answerable.answering.KeptPages;
import org.answerable.answering.PageAddress;
import org.answerable.answering.Rendering;
import org.answerable.face.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers public pages from those that are kept, before anything else looks at the request. A page that is not kept is
 * written as for a reader who has nothing and unpacks nothing, with all the headers that the rest of the portal gives it:
 * these are kept with it, so that they are the same whoever answers.
 */
class PagesAtTheDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient KeptPages pages;
    private final transient Site site;

    PagesAtTheDoor(KeptPages pages, Site site) {
        this.pages = pages;
        this.site = site;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address =
                pages.isSure() ? PageAddress.of(request, site.address().isPresent()) : Optional.<PageAddress>empty();
        if (address.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        switch (pages.turn(address.get())) {
            case KeptPage page -> pages.answer(address.get(), page, request, response);
            case Rendering rendering
            when rendering.begin() -> write(address.get(), rendering, request, response, chain);
            case Rendering rendering -> {
                var page = rendering.await();
                if (page.isPresent()) {
                    pages.answer(address.get(), page.get(), request, response);
                } else {
                    chain.doFilter(request, response);
                }
            }
        }
    }

    private void write(
            PageAddress address,
            Rendering rendering,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var gathering = new ContentCachingResponseWrapper(response);
        var page = Optional.<KeptPage>empty();
        try {
            chain.doFilter(new Plain(request, address.query()), gathering);
            page = rendering.page(request, gathering, gathering.getContentAsByteArray());
        } finally {
            pages.finish(address, rendering, page);
        }
        if (page.isPresent()) {
            pages.answer(address, page.get(), request, response);
        } else if (!request.getMethod().equals("HEAD")) {
            gathering.copyBodyToResponse();
        }
    }

    /** The same request of a reader who has nothing and unpacks nothing. */
    private static final class Plain extends HttpServletRequestWrapper {

        private static final Set<String> LEFT_OUT = caseless(
                HttpHeaders.ACCEPT_ENCODING,
                HttpHeaders.IF_NONE_MATCH,
                HttpHeaders.IF_MODIFIED_SINCE,
                HttpHeaders.RANGE);

        private final String query;

        Plain(HttpServletRequest request, String query) {
            super(request);
            this.query = query;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getQueryString() {
            return query.isEmpty() ? null : query;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return LEFT_OUT.contains(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return LEFT_OUT.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private static Set<String> caseless(String... names) {
            var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            Collections.addAll(all, names);
            return Collections.unmodifiableSet(all);
        }
    }
}
