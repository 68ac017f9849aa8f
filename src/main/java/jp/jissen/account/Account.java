package jp.jissen.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.SearchKey;

@Entity
class Account {

    @Id
    private UUID id;
    private String userName;
    private String displayName;
    private String reading;
    private String mail;
    private String searchKey;
    @Enumerated(EnumType.STRING)
    private AccountState state;
    private @Nullable String passwordHash;
    private String language;
    @Enumerated(EnumType.STRING)
    private Preferences.TextSize textSize;
    @Enumerated(EnumType.STRING)
    private Preferences.ColorScheme colorScheme;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;
    @Version
    private @Nullable Long version;

    Account(String userName, PersonName name, String mail, Instant createdAt) {
        this.id = Ids.next();
        this.userName = userName;
        rename(name, mail);
        this.state = AccountState.INVITED;
        this.createdAt = createdAt;
        prefer(Preferences.DEFAULT);
    }

    protected Account() {
    }

    AccountId id() {
        return new AccountId(id);
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    AccountState state() {
        return state;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    void rename(PersonName name, String mail) {
        this.displayName = name.name();
        this.reading = name.reading();
        this.mail = mail;
        this.searchKey = SearchKey.of(displayName, reading, userName, mail);
    }

    /** The first or a new password; the account is in use from now on. */
    void usePassword(String hash) {
        if (state == AccountState.DISABLED) {
            throw new Refusal("refusal.slip.gone");
        }
        passwordHash = hash;
        state = AccountState.ACTIVE;
    }

    void disable() {
        state = AccountState.DISABLED;
    }

    /** Opens a closed account again; without a password it waits for its slip. */
    void enable() {
        state = passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    void signedIn(Instant at) {
        lastSignInAt = at;
    }

    void prefer(Preferences preferences) {
        language = preferences.language().tag();
        textSize = preferences.textSize();
        colorScheme = preferences.colorScheme();
    }

    Preferences preferences() {
        return new Preferences("en".equals(language) ? Preferences.Language.EN : Preferences.Language.JA, textSize, colorScheme);
    }

    Person person() {
        return new Person(id(), userName, displayName, reading, mail, state, Optional.ofNullable(lastSignInAt));
    }
}
