package org.answerable.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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
        var named = header == null
                ? Set.<String>of()
                : Arrays.stream(header.toLowerCase(Locale.ROOT).replace(" ", "").split(",", -1))
                        .filter(one -> !Arrays.stream(one.split(";", -1))
                                .anyMatch(part -> REFUSED.matcher(part).matches()))
                        .map(one -> one.replaceFirst(";.*", ""))
                        .collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(one -> one == NONE || named.contains(one.code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Encoding.class)));
    }
}
