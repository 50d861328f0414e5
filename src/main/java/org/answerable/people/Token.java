package org.answerable.people;

import java.security.SecureRandom;
import java.util.Base64;
import org.answerable.access.Digests;

/** A one-time secret of 256 bits. Only its digest is kept. */
record Token(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 100;

    static Token next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Digests.sha256(secret.length() <= LONGEST ? secret : "");
    }

    /** Where it is used, without the host. */
    String path() {
        return "/app/welcome/" + secret;
    }

    @Override
    public String toString() {
        return "Token";
    }
}
