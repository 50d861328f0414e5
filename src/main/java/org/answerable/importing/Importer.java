package org.answerable.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.OpenResult;
import org.answerable.drafting.PublishResult;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.storage.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings what was read into drafts, and these through the gate where there is a second person. */
@Component
class Importer {

    private final ImportStore store;
    private final Drafts drafts;
    private final Gate gate;
    private final ActingAs as;
    private final History history;
    private final Today today;
    private final Clock clock;

    Importer(ImportStore store, Drafts drafts, Gate gate, ActingAs as, History history, Today today, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.gate = gate;
        this.as = as;
        this.history = history;
        this.today = today;
        this.clock = clock;
    }

    /** The rules of a room do not take what the files say. The transaction cannot be kept. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<FileProblem> problems;

        Refused(List<FileProblem> problems) {
            super(problems.toString());
            this.problems = problems;
        }

        List<FileProblem> problems() {
            return problems;
        }
    }

    /** The identities behind the keys of the files; those that are missing are made, in the name of this actor. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Names identify(Format.Whole whole, SignedIn actor) {
        store.queueUp();
        var slug = whole.publication().slug();
        var institutions =
                whole.institutions().stream().map(Format.Institution::key).toList();
        var known = store.institutions(institutions);
        as.run(actor, () -> {
            if (store.publication(slug).isEmpty()) {
                addPublication(slug);
            }
            institutions.stream().filter(key -> !known.containsKey(key)).forEach(this::addInstitution);
        });
        var topics =
                whole.publication().topics().stream().map(Format.Topic::key).toList();
        return new Names(
                slug, store.publication(slug).orElseThrow(), store.institutions(institutions), store.topics(topics));
    }

    /** What is still to be drafted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Plan plan(Format.Whole whole, Names names) {
        var drafted = store.drafted(names.publication(), names.institutions().values());
        return Plan.of(whole, new Contents(names, today.day()), drafted);
    }

    /** Drafts it, and publishes it where the cast has a second person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOut(Plan plan, Cast cast) {
        for (var step : plan.steps()) {
            carryOut(step, cast.author(step.draft().kind()), cast);
        }
        if (!plan.steps().isEmpty()) {
            as.run(cast.administrator(), () -> noteImport(plan));
        }
    }

    private void carryOut(Plan.Step step, SignedIn author, Cast cast) {
        var opened = as.call(author, () -> drafts.open(step.draft()));
        if (!(opened instanceof OpenResult.Opened(var draft))) {
            throw refused(step, opened);
        }
        var approver = cast.approver();
        if (approver == null) {
            return;
        }
        var second = draft.kind().needsSecondPerson();
        if (second) {
            var submitted = as.call(author, () -> drafts.submit(draft.id(), draft.version()));
            if (!(submitted instanceof PublishResult.Submitted)) {
                throw refused(step, submitted);
            }
        }
        var published = as.call(second ? approver : author, () -> gate.publish(draft.id(), draft.version()));
        if (!(published instanceof PublishResult.Published)) {
            throw refused(step, published);
        }
    }

    private static Refused refused(Plan.Step step, Object result) {
        if (result instanceof PublishResult.Incomplete(var problems)) {
            return new Refused(problems.stream()
                    .map(problem -> new FileProblem(
                            step.file(), 0, step.prefix() + problem.field(), problem.key(), problem.arguments()))
                    .toList());
        }
        return new Refused(List.of(FileProblem.of(
                step.file(), step.prefix(), "refused", result.getClass().getSimpleName())));
    }

    private void noteImport(Plan plan) {
        history.write(
                Deed.PUBLICATION_IMPORTED,
                Subject.of("PUBLICATION", plan.publication().id())
                        .with(plan.steps().size() + " added, " + plan.alreadyThere() + " there already"));
    }

    private void addPublication(String slug) {
        var id = Names.newPublication(slug);
        store.addPublication(id, slug, now());
        history.write(Deed.PUBLICATION_ADDED, Subject.of("PUBLICATION", id.id()));
    }

    private void addInstitution(String slug) {
        var id = Names.newInstitution(slug);
        store.addInstitution(id, slug, now());
        history.write(Deed.INSTITUTION_ADDED, Subject.of("INSTITUTION", id.id()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
