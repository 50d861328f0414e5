package org.answerable.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.drafting.Problem;
import org.answerable.signin.Accounts;
import org.answerable.vocabulary.Language;

/** What is kept of a person. One signs in with the mail address. */
public record NewPerson(String name, String email, Language language) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest mail address, in characters. */
    public static final int LONGEST_EMAIL = 254;

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Without blanks around what was typed. */
    public NewPerson {
        name = name.strip();
        email = email.strip();
    }

    String signInName() {
        return Accounts.normal(email);
    }

    /** What has to be put right; empty if nothing. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(Problem.of("name", "problem.required"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "problem.tooLong", LONGEST_NAME));
        } else if (CONTROL.matcher(name).find()) {
            problems.add(Problem.of("name", "administration.problem.name.characters"));
        }
        problems.addAll(problemsOfEmail(email));
        return problems;
    }

    static List<Problem> problemsOfEmail(String email) {
        if (email.length() > LONGEST_EMAIL) {
            return List.of(Problem.of("email", "problem.tooLong", LONGEST_EMAIL));
        }
        return EMAIL.matcher(email).matches()
                ? List.of()
                : List.of(Problem.of("email", "administration.problem.email.form"));
    }
}
