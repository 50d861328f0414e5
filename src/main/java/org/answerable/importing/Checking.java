package org.answerable.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.Slug;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the files say of one another: keys, references, grounds. What a single draft needs to be published is
 * known to the rooms, which say so when it is submitted.
 */
final class Checking {

    private final List<FileProblem> problems = new ArrayList<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> passages = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> institutions = new HashSet<>();
    private final Set<String> references = new HashSet<>();
    private final Set<String> milestones = new HashSet<>();
    private final Set<String> evidence = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();

    private Checking() {}

    /** Everything that is wrong; empty if nothing is. The folder's name has to be the publication's slug. */
    static List<FileProblem> check(Format.Whole whole, String name) {
        var checking = new Checking();
        checking.publication(whole.publication(), name);
        each(whole.sources(), "", (source, path) -> {
            checking.once(checking.sources, Reading.SOURCES, path + ".key", source.key());
        });
        checking.institutions(whole.institutions());
        if (whole.recommendations().isEmpty()) {
            checking.problem(Reading.PUBLICATION, "", "norecommendation");
        }
        whole.recommendations().forEach(in -> new InOne(checking, in.file()).check(in.content()));
        return List.copyOf(checking.problems);
    }

    private void publication(Format.Publication publication, String name) {
        var file = Reading.PUBLICATION;
        if (!publication.slug().equals(name)) {
            problem(file, "slug", "folder", publication.slug(), name);
        }
        if (publication.authors().isEmpty()) {
            problem(file, "authors", "missing");
        }
        if (publication.publishedOn() == null && publication.dateNote() == null) {
            problem(file, "dateNote", "datenote");
        }
        each(publication.topics(), "topics", (topic, path) -> {
            slug(file, path + ".key", topic.key());
            once(topics, file, path + ".key", topic.key());
        });
        each(publication.passages(), "passages", (passage, path) -> {
            once(passages, file, path + ".key", passage.key());
        });
    }

    private void institutions(List<Format.Institution> all) {
        each(all, "", (institution, path) -> {
            slug(Reading.INSTITUTIONS, path + ".key", institution.key());
            once(institutions, Reading.INSTITUTIONS, path + ".key", institution.key());
            grounds(Reading.INSTITUTIONS, path + ".", institution);
        });
    }

    /** One file of a recommendation: what belongs to it may only point at what it says itself. */
    private record InOne(
            Checking all, String file, Set<String> items, Set<String> steps, Set<String> pieces, Set<String> pairs) {

        InOne(Checking all, String file) {
            this(all, file, new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        void check(Format.Recommendation it) {
            item("reference", it.reference());
            all.grounds(file, "", it);
            each(it.topics(), "topics", (topic, path) -> all.known(all.topics, file, path, topic));
            each(it.parts(), "parts", (part, path) -> {
                item(path + ".reference", part.reference());
                all.grounds(file, path + ".", part);
            });
            each(it.owners(), "owners", this::owner);
            each(it.milestones(), "milestones", this::milestone);
            each(it.evidence(), "evidence", this::evidence);
            each(it.indicators(), "indicators", this::indicator);
            each(it.assessments(), "assessments", this::assessment);
        }

        private void item(String path, String reference) {
            items.add(reference);
            all.once(all.references, file, path, reference);
        }

        private void owner(Format.Owner owner, String path) {
            all.known(items, file, path + ".of", owner.of());
            all.known(all.institutions, file, path + ".institution", owner.institution());
            all.once(pairs, file, path + ".institution", owner.of() + ": " + owner.institution());
            all.grounds(file, path + ".", owner);
        }

        private void milestone(Format.Milestone milestone, String path) {
            steps.add(milestone.key());
            all.once(all.milestones, file, path + ".key", milestone.key());
            all.known(items, file, path + ".of", milestone.of());
            all.grounds(file, path + ".", milestone);
            if (milestone.state() == MilestoneState.REACHED && milestone.source() == null) {
                all.problem(file, path + ".source", "reached");
            }
        }

        private void evidence(Format.Evidence piece, String path) {
            pieces.add(piece.key());
            all.once(all.evidence, file, path + ".key", piece.key());
            all.known(items, file, path + ".of", piece.of());
            each(piece.milestones(), path + ".milestones", (step, at) -> all.known(steps, file, at, step));
            all.grounds(file, path + ".", piece);
            if (piece.credibility() < 1 || piece.credibility() > 6) {
                all.problem(file, path + ".credibility", "credibility");
            }
        }

        private void indicator(IndicatorFormat.Indicator indicator, String path) {
            all.once(all.indicators, file, path + ".key", indicator.key());
            all.known(items, file, path + ".of", indicator.of());
            all.grounds(file, path + ".", indicator);
            var series = new HashSet<String>();
            var groups = new HashSet<String>();
            each(indicator.series(), path + ".series", (one, at) -> {
                series.add(one.key());
                all.once(all.indicators, file, at + ".key", one.key());
            });
            each(indicator.groups(), path + ".groups", (one, at) -> {
                groups.add(one.key());
                all.once(all.indicators, file, at + ".key", one.key());
            });
            each(indicator.values(), path + ".values", (value, at) -> {
                all.once(all.indicators, file, at + ".key", value.key());
                all.known(series, file, at + ".series", value.series());
                all.known(groups, file, at + ".group", value.group());
                all.grounds(file, at + ".", value);
                few(indicator.unit(), value, at);
            });
        }

        /** What is known of so few people does not even become a draft. */
        private void few(Unit unit, IndicatorFormat.Value value, String path) {
            var fewest = BigDecimal.valueOf(Unit.FEWEST_PEOPLE);
            var amount = value.amount();
            if (unit == Unit.PEOPLE && amount != null && amount.compareTo(fewest) < 0) {
                all.problem(file, path + ".amount", "few");
            }
            if (value.peopleAsked() != null && value.peopleAsked() < Unit.FEWEST_PEOPLE) {
                all.problem(file, path + ".peopleAsked", "few");
            }
        }

        private void assessment(Format.Assessment assessment, String path) {
            all.known(items, file, path + ".of", assessment.of());
            all.once(pairs, file, path + ".of", assessment.of());
            each(assessment.evidence(), path + ".evidence", (piece, at) -> all.known(pieces, file, at, piece));
            all.grounds(file, path + ".", assessment);
        }
    }

    /** What a statement rests on is named, and is there. */
    private void grounds(String file, String prefix, Format.Statement statement) {
        if (statement.provenance() == Provenance.ELSEWHERE && statement.source() == null) {
            problem(file, prefix + "source", "nosource");
        }
        if (statement.provenance() == Provenance.PAPER && statement.passage() == null) {
            problem(file, prefix + "passage", "nopassage");
        }
        known(sources, file, prefix + "source", statement.source());
        known(passages, file, prefix + "passage", statement.passage());
    }

    private void slug(String file, String path, String key) {
        if (!Slug.fits(key)) {
            problem(file, path, "slug", key);
        }
    }

    private void once(Set<String> taken, String file, String path, String key) {
        if (!taken.add(key)) {
            problem(file, path, "twice", key);
        }
    }

    private void known(Set<String> keys, String file, String path, @Nullable String key) {
        if (key != null && !keys.contains(key)) {
            problem(file, path, "reference", key);
        }
    }

    private void problem(String file, String path, String key, String... arguments) {
        problems.add(FileProblem.of(file, path, key, arguments));
    }

    @FunctionalInterface
    private interface Visit<T> {
        void visit(T element, String path);
    }

    private static <T> void each(List<T> list, String path, Visit<T> visit) {
        for (var i = 0; i < list.size(); i++) {
            visit.visit(list.get(i), path + "[" + i + "]");
        }
    }
}
