package org.answerable.contact;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.answerable.time.PointInTime;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sends.
 *
 * @param page what it is about: a path behind the language, as in {@code recommendations/R4}; empty for none
 * @param then the point in time of which that page told; null for the present
 * @param words what they say
 * @param replyAddress where an answer may go; empty for none
 * @param trap a field that people do not see
 */
public record NewMessage(String page, @Nullable PointInTime then, String words, String replyAddress, String trap) {

    /** The longest message, in characters. */
    public static final int LONGEST = 4_000;

    private static final int SHORTEST = 10;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/.-]{0,149}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:.]+(\\.[^\\s@<>\",;:.]+)+");

    /** Leaves out spaces around, and a page that is none. */
    public NewMessage {
        words = words.strip();
        replyAddress = replyAddress.strip();
        page = PAGE.matcher(page.strip()).matches() ? page.strip() : "";
    }

    /** What is wrong with it. */
    public enum Problem {
        /** There is nothing in it, or hardly anything. */
        TOO_SHORT("words"),
        /** There is too much in it. */
        TOO_LONG("words"),
        /** What is given is no mail address. */
        NO_ADDRESS("reply");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        /** The field of the form that it is about. */
        public String field() {
            return field;
        }
    }

    /** Nothing yet about this page. */
    public static NewMessage about(String page) {
        return new NewMessage(page, null, "", "", "");
    }

    /** The address of that page behind the language, of the same point in time; empty for none. */
    String address() {
        return then == null ? page : page + "?" + then.query();
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (words.length() < SHORTEST) {
            problems.add(Problem.TOO_SHORT);
        }
        if (words.length() > LONGEST) {
            problems.add(Problem.TOO_LONG);
        }
        if (!replyAddress.isEmpty()
                && (replyAddress.length() > LONGEST_ADDRESS
                        || !MAIL.matcher(replyAddress).matches())) {
            problems.add(Problem.NO_ADDRESS);
        }
        return problems;
    }

    /** Whether something filled in what no person sees. */
    boolean isTrapped() {
        return !trap.isEmpty();
    }

    /** From whom, to keep with it. */
    record Sent(NewMessage message, Language language, String formDigest) {}
}
