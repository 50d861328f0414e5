package org.answerable.importing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Loads the demo publication and has the people of the demo publish it: all of it, or nothing. */
@Component
@ConditionalOnBooleanProperty("answerable.demo")
class DemoImport {

    static final String NAME = "kosovo-security";

    private final Importer importer;
    private final ImportStore store;
    private final DemoPeople people;
    private final Clock clock;

    DemoImport(Importer importer, ImportStore store, DemoPeople people, Clock clock) {
        this.importer = importer;
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /** Whether this database has never held the publication. */
    @Transactional(readOnly = true)
    public boolean isFirstStart() {
        return store.publication(NAME).isEmpty();
    }

    /** Loads this folder of the parent folder, named like the publication. */
    @Transactional
    public ImportResult load(String parent, String name) {
        return switch (Reading.whole(parent, name)) {
            case Reading.Outcome.NotThere() -> new ImportResult.NotThere();
            case Reading.Outcome.Broken(var problems) -> new ImportResult.Broken(problems);
            case Reading.Outcome.Read(var whole) -> publish(whole);
        };
    }

    private ImportResult publish(Format.Whole whole) {
        store.haveActor(Names.start(), "JOB", clock.instant().truncatedTo(ChronoUnit.MICROS));
        var start = new SignedIn(Names.start(), Language.EN, Set.of(Role.ADMINISTRATOR), true, null);
        var names = importer.identify(whole, start);
        var cast = people.arrive(names.publication(), names.institutions());
        var plan = importer.plan(whole, names);
        try {
            importer.carryOut(plan, new Cast(cast.administrator(), cast.contributor(), cast.approver()));
        } catch (Importer.Refused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ImportResult.Broken(refused.problems());
        }
        return new ImportResult.Loaded(plan.publication(), plan.steps().size(), plan.alreadyThere());
    }
}
