package org.answerable.people;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.answerable.drafting.Problem;
import org.springframework.stereotype.Component;

/** What a password must be: long enough and not easily guessed. Which characters it is made of is nobody's business. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int HARD_TO_GUESS = 3;
    private static final int MEASURED = 100;

    private final Zxcvbn guesser = new Zxcvbn();

    /** Why this cannot be the password of a person of this name and address. */
    Optional<Problem> problem(String password, String name, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.of("password", "administration.problem.password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Problem.of("password", "administration.problem.password.long", LONGEST));
        }
        // Measuring takes longer the longer the text; a hundred characters tell enough.
        var measured = password.substring(0, Math.min(password.length(), MEASURED));
        return guesser.measure(measured, knownOf(name, email)).getScore() < HARD_TO_GUESS
                ? Optional.of(Problem.of("password", "administration.problem.password.guessable"))
                : Optional.empty();
    }

    private static List<String> knownOf(String name, String email) {
        var known = new ArrayList<>(List.of("answerable", "kosovo", "kosova", name, email));
        known.addAll(List.of(name.split("\\s+")));
        known.add(name.replaceAll("\\s+", ""));
        known.addAll(List.of(email.split("[@.]")));
        return known.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
