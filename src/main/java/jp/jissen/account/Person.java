package jp.jissen.account;

import java.time.Instant;
import java.util.Optional;

import jp.jissen.access.AccountId;

/** An account as staff sees it. */
public record Person(AccountId id, String userName, String name, String reading, String mail, AccountState state, Optional<Instant> lastSignInAt) {
}
