package org.answerable.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who signed in, with the roles that their grants gave at that moment. Its name is the opaque actor, never a person's. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final UUID actor;
    private final Set<Role> roles;
    private final boolean enabled;
    private final String credentials;
    private volatile Language language;
    private @Nullable String passwordHash;

    /** What is known of a person at sign-in. */
    public SignedIn(ActorId actor, Language language, Set<Role> roles, boolean enabled, @Nullable String passwordHash) {
        this.actor = actor.id();
        this.language = language;
        this.roles = Set.copyOf(roles);
        this.enabled = enabled;
        this.credentials = passwordHash == null ? "" : Digests.sha256(passwordHash);
        this.passwordHash = passwordHash;
    }

    /** The opaque actor. */
    public ActorId actor() {
        return new ActorId(actor);
    }

    /** The language that the person chose. */
    public Language language() {
        return language;
    }

    /**
     * Whether the person, as known now, may go on with what this one began: not disabled, the same roles, the same
     * password. Takes over the language chosen meanwhile.
     */
    public boolean stillHolds(SignedIn now) {
        language = now.language;
        return now.enabled && now.roles.equals(roles) && now.credentials.equals(credentials);
    }

    /** The roles of the grants in force at sign-in. */
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.toString();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && actor.equals(that.actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }

    @Override
    public String toString() {
        return "SignedIn[" + actor + " " + List.copyOf(roles) + "]";
    }
}
