package jp.jissen.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import jp.jissen.access.AccountId;
import jp.jissen.access.Actor;
import jp.jissen.access.Role;

/** The principal: an account with the roles its grants gave it when it signed in. */
public final class SignedInPerson implements UserDetails, Actor, CredentialsContainer {

    private final AccountId accountId;
    private final String userName;
    private final String displayName;
    private final boolean enabled;
    private final List<GrantedAuthority> authorities;
    private @Nullable String passwordHash;

    SignedInPerson(Account account, Set<Role> roles) {
        this.accountId = account.id();
        this.userName = account.userName();
        this.displayName = account.displayName();
        this.enabled = account.state() == AccountState.ACTIVE;
        this.authorities = roles.stream().<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
        this.passwordHash = account.passwordHash().orElse(null);
    }

    @Override
    public AccountId accountId() {
        return accountId;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** Sessions of one account are found by this. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson person && person.accountId.equals(accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
