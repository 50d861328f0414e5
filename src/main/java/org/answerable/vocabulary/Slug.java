package org.answerable.vocabulary;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of names in addresses: small letters a–z, figures and single hyphens, at most 80. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Whether this can stand in an address. */
    public static boolean fits(@Nullable String slug) {
        return slug != null && slug.length() <= LONGEST && FORM.matcher(slug).matches();
    }
}
