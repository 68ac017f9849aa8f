package jp.jissen.account;

import java.security.SecureRandom;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Digits;
import jp.jissen.base.Refusal;

/** The name a person signs in with: short, lower case, easy to read from a printed slip. */
final class UserNames {

    /** Without 0/o, 1/l/i: they are mistaken for one another on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private UserNames() {
    }

    /** @throws Refusal unless 3 to 40 letters, digits, dots, dashes or underscores */
    static String check(@Nullable String typed) {
        var name = Digits.plain(typed == null ? "" : typed).toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9][a-z0-9._-]{2,39}")) {
            throw Refusal.of("userName", "refusal.userName.form");
        }
        return name;
    }

    /** A random one for a person who has no wish: six letters, like {@code k7m-3qx}. */
    static String random() {
        var name = new StringBuilder();
        for (var i = 0; i < 6; i++) {
            name.append(i == 3 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
