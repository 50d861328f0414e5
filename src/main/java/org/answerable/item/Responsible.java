package org.answerable.item;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.fact.Claimed;
import org.answerable.item.ItemPage.Answer;
import org.answerable.item.ItemPage.Asked;
import org.answerable.language.SortKeys;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Part;

/** An institution with its assignments, leading ones first, and what it was asked and said. */
public record Responsible(List<ItemPage.Owner> owners) {

    /** Leading ones first, those of the whole before those of a part, then by their names. */
    static final Comparator<ItemPage.Owner> ORDER = comparing(ItemPage.Owner::part)
            .thenComparing(ItemPage.Owner::of)
            .thenComparing(
                    owner -> SortKeys.of(owner.name().language(), owner.name().text()));

    /** Each institution once. */
    static List<Responsible> each(Stream<ItemPage.Owner> owners) {
        var bySlug = new LinkedHashMap<String, List<ItemPage.Owner>>();
        owners.forEach(owner ->
                bySlug.computeIfAbsent(owner.slug(), none -> new ArrayList<>()).add(owner));
        return bySlug.values().stream().map(Responsible::new).toList();
    }

    /** Those that passed on all that they answered for here, with the hand-overs; what they said stays theirs. */
    public static List<Responsible> former(ItemPage page) {
        var now = page.responsible().stream().map(ItemPage.Owner::slug).toList();
        return each(page.owners().stream()
                .filter(owner -> owner.fact().counts() && !now.contains(owner.slug()))
                .filter(owner -> owner.passed() != null && owner.passed().ended()));
    }

    /** The assignment that stands for all where only one can be told. */
    public ItemPage.Owner first() {
        return owners.getFirst();
    }

    /** The references of what it leads, or supports. */
    public List<String> references(Part part) {
        return owners.stream()
                .filter(owner -> owner.part() == part)
                .map(ItemPage.Owner::of)
                .toList();
    }

    /** How it stands to what is asked: the same for all of its assignments. */
    public Acceptance acceptance() {
        return first().acceptance();
    }

    /** Whether there is anything to tell: it was asked, it answered, or it reports. */
    public boolean isHeard(ItemPage page) {
        return acceptance() != Acceptance.NOT_ASKED || !claims(page).isEmpty();
    }

    /** Its answers that count, newest first, one for each item or part. */
    public List<Answer> answers(ItemPage page) {
        var told = new HashSet<String>();
        return page.answers().stream()
                .filter(answer -> answer.fact().counts() && !answer.corrected() && is(answer.slug()))
                .filter(answer -> told.add(answer.of()))
                .toList();
    }

    /** The questions that wait for its answer, the one due first before the others. */
    public List<Asked> waiting(ItemPage page) {
        return page.questions().stream()
                .filter(asked ->
                        asked.fact().counts() && !asked.answered() && asked.passedOn() == null && is(asked.slug()))
                .sorted(comparing(Asked::dueOn, nullsLast(naturalOrder())))
                .toList();
    }

    /** The questions that it did not answer before the duty that they are about passed to another. */
    public List<Asked> left(ItemPage page) {
        return page.questions().stream()
                .filter(asked -> asked.fact().counts() && !asked.answered() && asked.passedOn() != null)
                .filter(asked -> is(asked.slug()))
                .toList();
    }

    /** What it last said about progress on the whole, or on the whole of a part; not on single milestones. */
    public List<Claimed> claims(ItemPage page) {
        return page.claims().stream()
                .filter(claimed -> claimed.ofTheWhole() && is(claimed.slug()))
                .toList();
    }

    /** What it said about that before, newest first: a later claim adds, it overwrites nothing. */
    public List<Claimed> earlierClaims(ItemPage page) {
        return page.claims().stream()
                .filter(claimed -> claimed.fact().counts() && !claimed.current() && claimed.milestone() == null)
                .filter(claimed -> is(claimed.slug()))
                .toList();
    }

    private boolean is(String slug) {
        return first().slug().equals(slug);
    }
}
