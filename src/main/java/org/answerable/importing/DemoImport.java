package org.answerable.importing;

import java.util.Map;
import org.answerable.people.DemoPeople;
import org.answerable.vocabulary.InstitutionId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Loads the demo publication and has the people of the demo publish it: all of it, or nothing. */
@Component
@ConditionalOnBooleanProperty("answerable.demo")
class DemoImport {

    static final String NAME = "kosovo-security";

    /** Who answers for which institution. */
    private static final Map<String, String> OFFICIALS = Map.of(
            "ministry-of-defence", DemoPeople.OFFICIAL_OF_DEFENCE,
            "ministry-of-finance", DemoPeople.OFFICIAL_OF_FINANCE);

    private final Importer importer;
    private final ImportStore store;
    private final DemoPeople people;

    DemoImport(Importer importer, ImportStore store, DemoPeople people) {
        this.importer = importer;
        this.store = store;
        this.people = people;
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
        people.arrive();
        var names = importer.identify(whole, people.who(DemoPeople.ADMINISTRATOR));
        var plan = importer.plan(whole, names);
        if (!plan.steps().isEmpty()) {
            people.workOn(names.publication());
            names.institutions().forEach(this::speakFor);
        }
        try {
            importer.carryOut(
                    plan,
                    new Cast(
                            people.who(DemoPeople.ADMINISTRATOR),
                            people.who(DemoPeople.CONTRIBUTOR),
                            people.who(DemoPeople.ASSESSOR),
                            people.who(DemoPeople.APPROVER)));
        } catch (Importer.Refused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ImportResult.Broken(refused.problems());
        }
        return new ImportResult.Loaded(plan.publication(), plan.steps().size(), plan.alreadyThere());
    }

    private void speakFor(String slug, InstitutionId institution) {
        var official = OFFICIALS.get(slug);
        if (official != null) {
            people.speakFor(institution, official);
        }
    }
}
