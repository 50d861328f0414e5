package org.answerable.face;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.answerable.board.BoardLine;
import org.answerable.board.BoardLine.Holder;
import org.answerable.board.BoardPage;
import org.answerable.item.ItemPage;
import org.answerable.item.Responsible;
import org.answerable.item.Reworded;
import org.answerable.register.Account;
import org.answerable.register.InstitutionPage;
import org.answerable.standing.Share;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Status;

/** The sentences that a citizen can repeat. */
public final class Sentences {

    /** In which order the others are told after "implemented". */
    static final List<Status> ORDER = List.of(
            Status.SUBSTANTIALLY_IMPLEMENTED, Status.IN_PROGRESS, Status.NOT_STARTED, Status.NO_LONGER_APPLICABLE);

    private Sentences() {}

    /** Where all recommendations stand, and whether their owners were asked. */
    public static String of(BoardPage page, Face face) {
        return (BoardHead.first(page, face) + " " + BoardHead.more(page, face)).strip();
    }

    /** How far an item is and what its owners say: {@code In progress. 2 of 12 milestones verified. …} */
    public static String of(ItemPage item, Face face) {
        var parts = new ArrayList<String>();
        parts.add(face.status(item.status()) + ".");
        var progress = item.progress();
        if (!progress.milestones().isEmpty()) {
            parts.add(face.say(
                    "item.lead.milestones",
                    progress.verified(),
                    progress.milestones().size()));
        }
        var owners = item.responsible();
        if (!owners.isEmpty() && owners.stream().allMatch(owner -> owner.acceptance() == Acceptance.NOT_ASKED)) {
            parts.add(face.say("item.lead.owners", owners.size()));
        }
        return String.join(" ", parts);
    }

    /** How far a recommendation is: {@code 3 of 12 milestones verified: 29% by weight; …} */
    public static String progress(BoardLine line, Face face) {
        return progress(line.verified(), line.milestones(), line.progress(), line.own(), face);
    }

    /** The same words on the page of an item. */
    public static String progress(ItemPage item, Face face) {
        var progress = item.progress();
        return progress(progress.verified(), progress.milestones().size(), progress.whole(), progress.own(), face);
    }

    /** The share of what lies in the owner's own power, or that this is all, or nothing. */
    public static String own(Share whole, Share own, Face face) {
        if (own.whole() == 0) {
            return face.say("item.progress.within.none");
        }
        return own.whole() == whole.whole()
                ? face.say("item.progress.within.all")
                : face.say("item.progress.within", face.percent(own));
    }

    /** That a question was not answered before its duty passed on. */
    public static String left(ItemPage.Asked asked, Face face) {
        var due = asked.dueOn();
        var passed = Objects.requireNonNull(asked.passedOn());
        return due != null && due.isBefore(passed)
                ? face.say("former.left.late", face.within(passed), face.within(due))
                : face.say("former.left", face.within(passed));
    }

    /** That words changed after the date on which what they say was due. */
    public static Optional<String> late(Reworded change, ItemPage item, Face face) {
        return change.late(item, face.dayOf(change.at()))
                .map(dated -> face.say(
                        change.milestone() == null ? "reworded.late.recommendation" : "reworded.late.milestone",
                        face.say("due." + dated.origin(), face.within(dated.due()))));
    }

    /** How the owners of a line stand to it, in a few words. */
    public static String acceptance(List<Holder> owners, Face face) {
        if (owners.isEmpty()) {
            return face.say("board.owners.none");
        }
        if (owners.stream().allMatch(owner -> owner.acceptance() == Acceptance.NOT_ASKED)) {
            return face.say("board.acceptance", face.say("board.acceptance.NOT_ASKED"));
        }
        var notAsked = owners.stream()
                .filter(owner -> owner.acceptance() == Acceptance.NOT_ASKED)
                .count();
        var heard = owners.stream()
                .filter(owner -> owner.acceptance() != Acceptance.NOT_ASKED)
                .map(owner -> face.say(
                        "board.acceptance.one",
                        (owner.shortName() == null ? owner.name() : owner.shortName()).text(),
                        face.inside(face.word("acceptance", owner.acceptance()))));
        var rest = notAsked == 0
                ? Stream.<String>empty()
                : Stream.of(face.say("board.acceptance.rest", notAsked, owners.size()));
        return Stream.concat(heard, rest).collect(joining("\u00a0· "));
    }

    /** How many owners of an item stand to it how; nothing where there is one alone. */
    public static Optional<String> stands(ItemPage item, Face face) {
        var owners = item.institutions();
        var numbers = new TreeMap<Acceptance, Integer>();
        owners.forEach(who -> numbers.merge(who.acceptance(), 1, Integer::sum));
        return owners.size() < 2
                ? Optional.empty()
                : Optional.of(face.say("item.says.owners", owners.size(), numbers("acceptance", numbers, face)));
    }

    private static String numbers(String kind, Map<? extends Enum<?>, Integer> numbers, Face face) {
        return numbers.entrySet().stream()
                .map(each -> face.say("board.acceptance.one", face.word(kind, each.getKey()), each.getValue()))
                .map(face::inside)
                .collect(joining(", "));
    }

    /** What owners claim beside what was found, where anything was claimed. */
    public static Optional<String> said(BoardLine line, Face face) {
        var claimed = line.said().claimed();
        var gaps = line.said().gaps();
        if (claimed == null) {
            return gaps == 0 ? Optional.empty() : Optional.of(face.say("board.gaps", gaps));
        }
        if (line.status() == null || claimed == line.status()) {
            var agrees = face.say("item.claim", face.status(claimed));
            return Optional.of(gaps == 0 ? agrees : agrees + ". " + face.say("board.gaps", gaps));
        }
        var differs = face.say("item.gap", face.status(claimed), face.status(line.status()));
        return Optional.of(gaps == 1 ? differs : differs + " " + face.say("board.gaps.more", gaps - 1));
    }

    /** How often an institution was asked and what became of it: {@code Asked 3 times: 2 answered, …} */
    public static String asked(Account account, Face face) {
        if (account.questions().isEmpty()) {
            return face.say("institution.asked.none");
        }
        var day = face.asOf().day();
        var parts = new ArrayList<String>();
        var answered = face.say("institution.answered", account.answered());
        var positions = numbers("position", account.positions(), face);
        parts.add(positions.isEmpty() ? answered : answered + " (" + positions + ")");
        account.silent(day)
                .forEach((due, number) ->
                        parts.add(face.say("institution.silent", number, face.within(due), face.daysSince(due))));
        add(parts, "institution.waiting", account.waiting(day), face);
        return face.say("institution.asked", account.questions().size(), face.list(parts));
    }

    /** How often it said something about progress, and how much of that differs from what was found. */
    public static String claimed(Account account, Face face) {
        if (account.claims().isEmpty()) {
            return face.say("institution.claims.none");
        }
        var made = face.say("institution.claims", account.claims().size());
        return account.comparable() == 0
                ? made + " " + face.say("institution.claims.incomparable")
                : made + " " + face.say("institution.claims.gaps", account.gaps(), account.comparable());
    }

    /** For how much an institution is responsible, in which part, and how much of it is done. */
    public static String responsible(InstitutionPage page, Face face) {
        var leads = (int) page.lines().stream()
                .filter(line -> line.owners().stream()
                        .anyMatch(owner -> owner.slug().equals(page.slug()) && owner.part() == Part.LEAD))
                .count();
        var done = page.lines().stream()
                .filter(line -> line.status() == Status.IMPLEMENTED)
                .count();
        var all = page.lines().size();
        var parts = new ArrayList<String>();
        add(parts, "institution.responsible." + Part.LEAD, leads, face);
        add(parts, "institution.responsible." + Part.SUPPORTING, all - leads, face);
        return face.say("institution.responsible.sum", all, face.list(parts), done);
    }

    /** What an institution answers for on the page of an item: {@code lead (R1, R1b), supporting (R1a)}. */
    public static String duties(Responsible who, ItemPage item, Face face) {
        return Stream.of(Part.LEAD, Part.SUPPORTING)
                .filter(part -> !who.references(part).isEmpty())
                .map(part -> face.word("part", part)
                        + (who.references(part).equals(List.of(item.reference()))
                                ? ""
                                : " (" + face.list(who.references(part)) + ")"))
                .collect(joining(", "));
    }

    private static String progress(int verified, int milestones, Share whole, Share own, Face face) {
        return face.say("item.progress", verified, milestones, face.percent(whole)) + "; " + own(whole, own, face);
    }

    static void add(List<String> parts, String key, int number, Face face) {
        if (number > 0) {
            parts.add(face.say(key, number));
        }
    }
}
