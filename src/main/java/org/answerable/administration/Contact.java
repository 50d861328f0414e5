package org.answerable.administration;

import java.util.ArrayList;
import java.util.List;
import org.answerable.drafting.Problem;

/** How an institution is reached: an office, never a person. Private to administrators. */
public record Contact(String office, String email, String note) {

    /** The longest name of an office, in characters. */
    public static final int LONGEST_OFFICE = 300;

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 2_000;

    /** Without blanks around what was typed. */
    public Contact {
        office = office.strip();
        email = email.strip();
        note = note.strip();
    }

    /** Nothing known yet. */
    public static Contact none() {
        return new Contact("", "", "");
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (office.isEmpty()) {
            problems.add(Problem.of("office", "problem.required"));
        } else if (office.length() > LONGEST_OFFICE) {
            problems.add(Problem.of("office", "problem.tooLong", LONGEST_OFFICE));
        }
        if (!email.isEmpty()) {
            problems.addAll(MailAddress.problems(email));
        }
        if (note.length() > LONGEST_NOTE) {
            problems.add(Problem.of("note", "problem.tooLong", LONGEST_NOTE));
        }
        return problems;
    }
}
