package org.answerable.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.administration.MailAddress;
import org.answerable.drafting.Problem;
import org.answerable.signin.Accounts;
import org.answerable.vocabulary.Language;

/** What is kept of a person. One signs in with the mail address. */
public record NewPerson(String name, String email, Language language) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

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
        problems.addAll(MailAddress.problems(email));
        return problems;
    }
}
