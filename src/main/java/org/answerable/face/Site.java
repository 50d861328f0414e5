package org.answerable.face;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What is the same on every public page: the installation's settings and the version of what shapes a page. */
@Component
public class Site {

    private final boolean demo;
    private final String address;
    private final String operator;
    private final String contact;
    private final String build;

    Site(
            @Value("${answerable.demo:false}") boolean demo,
            @Value("${answerable.address:}") String address,
            @Value("${answerable.operator.name:}") String operator,
            @Value("${answerable.operator.contact:}") String contact)
            throws IOException {
        this.demo = demo;
        this.address = address.replaceFirst("/+$", "");
        this.operator = operator;
        this.contact = contact;
        this.build = fingerprint(demo + "\n" + address + "\n" + operator + "\n" + contact);
    }

    /** Whether every page has to say that it is a demonstration. */
    public boolean demo() {
        return demo;
    }

    /** The portal's public address without a slash at the end (setting {@code answerable.address}), where one is set. */
    public Optional<String> address() {
        return Optional.of(address).filter(set -> !set.isEmpty());
    }

    /** Who operates the portal, where it has been entered. */
    public Optional<String> operator() {
        return Optional.of(operator).filter(set -> !set.isBlank());
    }

    /** How to reach who operates it, where it has been entered. */
    public Optional<String> contact() {
        return Optional.of(contact).filter(set -> !set.isBlank());
    }

    /** Changes whenever the same facts could make another page: templates, words, styles, settings. */
    public String build() {
        return build;
    }

    private static String fingerprint(String settings) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var files = new TreeMap<String, byte[]>();
        for (var where : new String[] {
            "words/*.properties",
            "script/*.txt",
            "static/styles/*",
            "org/answerable/pages/**",
            "org/answerable/face/**",
            "org/answerable/board/**",
            "org/answerable/item/**",
            "org/answerable/register/**",
            "org/answerable/changes/**",
            "org/answerable/fact/**",
            "org/answerable/schedule/**",
            "org/answerable/quoting/**",
            "org/answerable/contact/**",
            "org/answerable/sharing/**",
            "org/answerable/opendata/**",
            "org/answerable/language/**"
        }) {
            for (var file : resolver.getResources("classpath*:" + where)) {
                if (file.isReadable() && file.getFilename() != null) {
                    files.put(where + file.getFilename(), file.getContentAsByteArray());
                }
            }
        }
        var digest = sha256();
        digest.update(settings.getBytes(StandardCharsets.UTF_8));
        files.forEach((name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 5);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
