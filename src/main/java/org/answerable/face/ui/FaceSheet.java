package org.answerable.face.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** The tokens, which the workplaces share, and the sheet of the public pages as one file: a visit asks for one, not two. */
final class FaceSheet implements ResourceResolver {

    static final String ADDRESS = "/styles/face.css";

    private static final List<ClassPathResource> PARTS = List.of(
            new ClassPathResource("static/styles/tokens.css"), new ClassPathResource("static/styles/public.css"));

    private final Resource whole = new Whole(together(), changed());

    @Override
    public Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return whole;
    }

    @Override
    public String resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return path;
    }

    private static byte[] together() {
        var bytes = new ByteArrayOutputStream();
        try {
            for (var part : PARTS) {
                bytes.write(part.getContentAsByteArray());
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return bytes.toByteArray();
    }

    private static long changed() {
        try {
            return Math.max(PARTS.getFirst().lastModified(), PARTS.getLast().lastModified());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static final class Whole extends ByteArrayResource {

        private final long changed;

        Whole(byte[] bytes, long changed) {
            super(bytes, "the style sheet of the public pages");
            this.changed = changed;
        }

        @Override
        public String getFilename() {
            return "face.css";
        }

        @Override
        public long lastModified() {
            return changed;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
