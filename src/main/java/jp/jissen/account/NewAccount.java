package jp.jissen.account;

import org.jspecify.annotations.Nullable;

/** What staff types for a new person. @param userName empty for a made-up one; @param mail may be empty */
public record NewAccount(PersonName name, @Nullable String userName, @Nullable String mail) {
}
