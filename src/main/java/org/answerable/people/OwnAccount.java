package org.answerable.people;

import java.util.Optional;
import org.answerable.access.CurrentActor;
import org.answerable.access.SignedInOnly;
import org.answerable.drafting.Problem;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.signin.Passwords;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one does with one's own account. */
@Service
public class OwnAccount {

    private final PersonStore store;
    private final PersonQueries queries;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final History history;
    private final CurrentActor actor;

    OwnAccount(
            PersonStore store,
            PersonQueries queries,
            PasswordRules rules,
            Passwords passwords,
            History history,
            CurrentActor actor) {
        this.store = store;
        this.queries = queries;
        this.rules = rules;
        this.passwords = passwords;
        this.history = history;
        this.actor = actor;
    }

    /** Who I am, as it is kept. */
    public record Me(String name, String email, Language language) {}

    /** What came of changing the password. */
    public sealed interface PasswordResult {

        /** It is changed; all sessions end, this one too. */
        record Changed() implements PasswordResult {}

        /** The password so far was not that. */
        record WrongPassword() implements PasswordResult {}

        /** The password so far was wrong too often; try again in some minutes. */
        record TooOften() implements PasswordResult {}

        /** The new password will not do. */
        record Invalid(Problem problem) implements PasswordResult {}
    }

    /** My name, address and language. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Optional<Me> me(Language reader) {
        return queries.me(actor.id(), reader);
    }

    /** Sets another password, if {@code current} is the one so far. */
    @SignedInOnly
    @Transactional
    public PasswordResult changePassword(String current, String next) {
        var me = queries.me(actor.id(), Language.EN).orElseThrow();
        switch (passwords.check(actor.id(), current)) {
            case TOO_OFTEN -> {
                return new PasswordResult.TooOften();
            }
            case WRONG -> {
                history.writeRefused(Deed.PASSWORD_SET, Subject.person(actor.id()));
                return new PasswordResult.WrongPassword();
            }
            case RIGHT -> {}
        }
        var problem = rules.problem(next, me.name(), me.email());
        if (problem.isPresent()) {
            return new PasswordResult.Invalid(problem.get());
        }
        store.setPassword(actor.id(), passwords.hash(next));
        history.write(Deed.PASSWORD_SET, Subject.person(actor.id()));
        return new PasswordResult.Changed();
    }

    /** Speaks this language to me from now on. */
    @SignedInOnly
    @Transactional
    public void speak(Language language) {
        store.speak(actor.id(), language);
    }
}
