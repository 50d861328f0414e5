package org.answerable.language;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.answerable.vocabulary.Language;

/** What changed between two versions of a text, word by word, as a reader takes it in. */
public final class WordDifference {

    private static final Predicate<String> WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}].*").asMatchPredicate();
    private static final Predicate<String> HYPHEN =
            Pattern.compile("[-\u2010\u2011]").asMatchPredicate();

    private WordDifference() {}

    /** Whether a stretch of words stayed, went or came. */
    public enum Change {
        /** In both. */
        SAME,
        /** Only in the older. */
        REMOVED,
        /** Only in the newer. */
        ADDED
    }

    /** Words one after the other that fared alike. */
    public record Piece(Change change, String words) {}

    /** What was removed stands before what took its place. Joined, what is not added is the older text, word for word. */
    public static List<Piece> of(String older, String newer, Language language) {
        var before = tokens(older, language);
        var after = tokens(newer, language);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            pieces.addAll(same(before.subList(at, delta.getSource().getPosition())));
            pieces.addAll(changed(delta));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        pieces.addAll(same(before.subList(at, before.size())));
        return joined(pieces);
    }

    private static List<Piece> same(List<String> tokens) {
        return tokens.isEmpty() ? List.of() : List.of(new Piece(Change.SAME, String.join("", tokens)));
    }

    private static List<Piece> changed(AbstractDelta<String> delta) {
        return List.of(
                new Piece(Change.REMOVED, String.join("", delta.getSource().getLines())),
                new Piece(Change.ADDED, String.join("", delta.getTarget().getLines())));
    }

    /** Words with the apostrophes and hyphens inside them (s’ka, KFOR-it), marks and blanks each by themselves. */
    private static List<String> tokens(String text, Language language) {
        var words = BreakIterator.getWordInstance(language.locale());
        words.setText(text);
        var tokens = new ArrayList<String>();
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            var token = text.substring(from, to);
            var size = tokens.size();
            if (size > 1 && WORD.test(token) && HYPHEN.test(tokens.getLast()) && WORD.test(tokens.get(size - 2))) {
                tokens.set(size - 2, tokens.get(size - 2) + tokens.removeLast() + token);
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** A blank between two changes belongs to both: three words that were replaced are one change, not three. */
    private static List<Piece> joined(List<Piece> pieces) {
        var result = new ArrayList<Piece>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (var index = 0; index < pieces.size(); index++) {
            var piece = pieces.get(index);
            var inside = index > 0 && index < pieces.size() - 1;
            if (piece.change() == Change.SAME && !(inside && piece.words().isBlank())) {
                flush(result, removed, added);
                result.add(piece);
                continue;
            }
            if (piece.change() != Change.ADDED) {
                removed.append(piece.words());
            }
            if (piece.change() != Change.REMOVED) {
                added.append(piece.words());
            }
        }
        flush(result, removed, added);
        return List.copyOf(result);
    }

    private static void flush(List<Piece> result, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            result.add(new Piece(Change.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            result.add(new Piece(Change.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
