package org.answerable.board;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.answerable.board.BoardPage.Asking;
import org.answerable.standing.Share;

/** What all of them add up to, whatever is chosen. */
record Totals(Choosable choosable, Share milestones, Asking asking, Map<String, List<LocalDate>> silent) {

    /**
     * What boards can be filtered by, in slugs.
     *
     * @param owners of all that own something
     * @param topics under which something is filed
     * @param publications that have recommendations
     */
    record Choosable(Set<String> owners, Set<String> topics, Set<String> publications) {}

    static Totals of(List<Indexed> all, LocalDate day) {
        var owners = new HashSet<String>();
        var topics = new HashSet<String>();
        var publications = new HashSet<String>();
        for (var one : all) {
            owners.addAll(one.owners());
            topics.addAll(one.topics());
            publications.add(one.publication());
        }
        var put = all.stream()
                .flatMap(one -> one.questions().stream())
                .filter(question -> owners.contains(question.institution()))
                .toList();
        return new Totals(
                new Choosable(Set.copyOf(owners), Set.copyOf(topics), Set.copyOf(publications)),
                Share.sum(all.stream().map(Indexed::milestones).toList()),
                asking(owners.size(), put, day),
                silent(put, day));
    }

    /** Whether it counts for the same in them. */
    static boolean areSame(Indexed before, Indexed after) {
        return before.owners().equals(after.owners())
                && before.topics().equals(after.topics())
                && before.publication().equals(after.publication())
                && before.milestones().equals(after.milestones())
                && before.questions().equals(after.questions());
    }

    private static Asking asking(int owners, List<Indexed.Question> put, LocalDate day) {
        return new Asking(
                owners,
                (int) put.stream().map(Indexed.Question::institution).distinct().count(),
                put.size(),
                (int) put.stream().filter(Indexed.Question::answered).count(),
                (int) put.stream().filter(one -> one.silent(day)).count());
    }

    private static Map<String, List<LocalDate>> silent(List<Indexed.Question> put, LocalDate day) {
        return put.stream()
                .filter(question -> question.silent(day))
                .collect(Collectors.groupingBy(
                        Indexed.Question::institution,
                        Collectors.mapping(question -> Objects.requireNonNull(question.dueOn()), Collectors.toList())));
    }
}
