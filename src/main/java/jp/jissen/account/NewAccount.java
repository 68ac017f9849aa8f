package jp.jissen.account;

import org.jspecify.annotations.Nullable;

/**
 * What staff types for a new person.
 *
 * @param userName empty for a made-up one
 * @param mail may be empty
 * @throws jp.jissen.base.Refusal for fields {@code userName} and {@code mail} when they cannot be one
 */
public record NewAccount(PersonName name, String userName, String mail) {

    public NewAccount(PersonName name, @Nullable String userName, @Nullable String mail) {
        this.name = name;
        this.userName = userName == null || userName.isBlank() ? "" : UserNames.check(userName);
        this.mail = MailAddress.check(mail);
    }
}
