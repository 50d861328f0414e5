package org.answerable.answering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** How the bytes of an answer are packed on their way. */
public enum Encoding {
    /** Not at all. */
    NONE("", ""),
    /** As every browser understands. */
    GZIP("gzip", "-gz"),
    /** Smaller, where the reader understands it. */
    BROTLI("br", "-br");

    private static final Pattern REFUSED = Pattern.compile("q=0(\\.0*)?");

    private static final Set<Encoding> NOTHING = Set.of(NONE);

    /** Browsers say it in a few ways, the same with each request. */
    private static final Cache<String, Set<Encoding>> READ =
            Caffeine.newBuilder().maximumSize(100).build();

    private final String code;
    private final String suffix;

    Encoding(String code, String suffix) {
        this.code = code;
        this.suffix = suffix;
    }

    /** As headers name it; empty for none. */
    public String code() {
        return code;
    }

    /** The tag of a version's bytes that are packed so: other bytes, another tag. */
    public String tag(String version) {
        return "\"" + version + suffix + "\"";
    }

    /** What this reader unpacks. */
    public static Set<Encoding> accepted(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return header == null ? NOTHING : READ.get(header, Encoding::read);
    }

    private static Set<Encoding> read(String header) {
        var named = Arrays.stream(
                        header.toLowerCase(Locale.ROOT).replace(" ", "").split(",", -1))
                .filter(one -> !Arrays.stream(one.split(";", -1))
                        .anyMatch(part -> REFUSED.matcher(part).matches()))
                .map(one -> one.replaceFirst(";.*", ""))
                .collect(Collectors.toSet());
        var accepted = EnumSet.of(NONE);
        Arrays.stream(values()).filter(one -> named.contains(one.code)).forEach(accepted::add);
        return Collections.unmodifiableSet(accepted);
    }
}
