package org.answerable.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Set;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.GrantId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Loads files as drafts. What no administrator may draft is drafted by an actor that is nobody, with grants for just that. */
@Component
class DraftImport {

    private final Importer importer;
    private final ImportStore store;
    private final ActingAs as;
    private final History history;
    private final Today today;
    private final Clock clock;

    DraftImport(Importer importer, ImportStore store, ActingAs as, History history, Today today, Clock clock) {
        this.importer = importer;
        this.store = store;
        this.as = as;
        this.history = history;
        this.today = today;
        this.clock = clock;
    }

    /** Loads the folder of this name; without an administrator, at the start, the import's actor stands in for one. */
    @Transactional
    public ImportResult load(String folder, String name, @Nullable SignedIn administrator) {
        return switch (Reading.whole(folder, name)) {
            case Reading.Outcome.NotThere() -> new ImportResult.NotThere();
            case Reading.Outcome.Broken(var problems) -> new ImportResult.Broken(problems);
            case Reading.Outcome.Read(var whole) -> load(whole, administrator);
        };
    }

    private ImportResult load(Format.Whole whole, @Nullable SignedIn administrator) {
        try {
            return draft(whole, administrator);
        } catch (Importer.Refused refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ImportResult.Broken(refused.problems());
        }
    }

    private ImportResult draft(Format.Whole whole, @Nullable SignedIn administrator) {
        var giver = administrator == null ? start() : administrator;
        var names = importer.identify(whole, giver);
        var plan = importer.plan(whole, names);
        if (!plan.steps().isEmpty()) {
            var grants = new Grants(giver, Names.importer(names.slug()));
            grants.give(Role.CONTRIBUTOR, plan.publication());
            if (administrator == null) {
                grants.give(Role.ADMINISTRATOR, null);
            }
            var nobody = signedIn(grants.to, Set.of(Role.CONTRIBUTOR, Role.ADMINISTRATOR));
            importer.carryOut(plan, new Cast(administrator == null ? nobody : administrator, nobody, nobody, null));
            grants.end();
        }
        return new ImportResult.Loaded(plan.publication(), plan.steps().size(), plan.alreadyThere());
    }

    /** The start of the installation as an actor. */
    private SignedIn start() {
        store.haveActor(Names.start(), "JOB", now());
        return signedIn(Names.start(), Set.of(Role.ADMINISTRATOR));
    }

    private static SignedIn signedIn(ActorId actor, Set<Role> roles) {
        return new SignedIn(actor, Language.EN, roles, true, null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The grants under which one import runs; they give nothing any more when it is over. */
    private final class Grants {

        private final SignedIn giver;
        private final ActorId to;
        private final ArrayList<GrantId> given = new ArrayList<>();

        Grants(SignedIn giver, ActorId to) {
            this.giver = giver;
            this.to = to;
            store.haveActor(to, "IMPORT", now());
        }

        void give(Role role, @Nullable PublicationId publication) {
            var grant = store.give(to, role, publication, giver.actor(), today.day(), now());
            given.add(grant);
            as.run(giver, () -> history.write(Deed.GRANT_GIVEN, Subject.of("GRANT", grant.id())));
        }

        void end() {
            for (var grant : given) {
                store.end(grant, today.day(), giver.actor(), now());
                as.run(giver, () -> history.write(Deed.GRANT_ENDED, Subject.of("GRANT", grant.id())));
            }
        }
    }
}
