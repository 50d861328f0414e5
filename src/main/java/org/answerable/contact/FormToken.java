package org.answerable.contact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Says of a form that it is one of ours and when it was opened, without a session: a random number and a time, signed.
 * A person needs some seconds to write; after half a day it has to be opened again. It may be sent once.
 */
@Component
class FormToken {

    static final Duration SHORTEST = Duration.ofSeconds(3);
    static final Duration LONGEST = Duration.ofHours(12);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecretStore secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormToken(SecretStore secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new one. */
    String make() {
        var once = new byte[12];
        random.nextBytes(once);
        var head = BASE64.encodeToString(once) + "." + clock.instant().getEpochSecond();
        return head + "." + signature(head);
    }

    /** Whether it is ours and of the right age. */
    boolean holds(String token) {
        var end = token.lastIndexOf('.');
        var middle = end < 0 ? -1 : token.lastIndexOf('.', end - 1);
        if (middle < 0 || token.length() > 200) {
            return false;
        }
        var head = token.substring(0, end);
        if (!MessageDigest.isEqual(bytes(signature(head)), bytes(token.substring(end + 1)))) {
            return false;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(head.substring(middle + 1))), clock.instant());
        return age.compareTo(SHORTEST) >= 0 && age.compareTo(LONGEST) <= 0;
    }

    private String signature(String head) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secrets.secret("contact")), ALGORITHM));
            return BASE64.encodeToString(mac.doFinal(bytes(head)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
