package org.answerable.face;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
        this.build = fingerprint(
                String.join("\n", Boolean.toString(demo), address, operator, contact), Site.class.getClassLoader());
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

    /** Of whatever code, words and styles there are: each file by its path, wherever it is installed. */
    static String fingerprint(String settings, ClassLoader of) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver(of);
        var files = new TreeSet<String>();
        for (var root : List.of("org/answerable/", "words/", "script/", "static/")) {
            for (var file : resolver.getResources("classpath*:" + root + "**")) {
                if (file.isReadable() && file.getFilename() != null) {
                    var address = file.getURL().toString();
                    files.add(address.substring(address.lastIndexOf(root)) + " " + hash(file.getContentAsByteArray()));
                }
            }
        }
        return hash((settings + "\n" + String.join("\n", files)).getBytes(StandardCharsets.UTF_8))
                .substring(0, 10);
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
