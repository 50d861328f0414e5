package org.answerable.administration;

import java.util.List;
import java.util.regex.Pattern;
import org.answerable.drafting.Problem;

/** What a mail address looks like. */
public final class MailAddress {

    /** The longest, in characters. */
    public static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)+");

    private MailAddress() {}

    /** What has to be put right; empty if nothing. */
    public static List<Problem> problems(String email) {
        if (email.length() > LONGEST) {
            return List.of(Problem.of("email", "problem.tooLong", LONGEST));
        }
        return FORM.matcher(email).matches()
                ? List.of()
                : List.of(Problem.of("email", "administration.problem.email.form"));
    }
}
