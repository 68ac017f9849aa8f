package jp.jissen.account;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;

/**
 * What a password must be: 8 to 128 code points, and not made of the person's own user name. Everything else is allowed,
 * blanks, kanji and pasted ones too (NIST SP 800-63B-4, 3.1.1.2: length, no composition rules).
 */
final class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private Passwords() {
    }

    /** @throws Refusal for field {@code password} or {@code again} */
    static String check(@Nullable String password, @Nullable String again, String userName) {
        var length = password == null ? 0 : password.codePointCount(0, password.length());
        if (password == null || length < SHORTEST || length > LONGEST) {
            throw Refusal.of("password", "refusal.password.length", SHORTEST, LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(userName)) {
            throw Refusal.of("password", "refusal.password.name");
        }
        if (password.codePoints().distinct().count() < 4) {
            throw Refusal.of("password", "refusal.password.same");
        }
        if (!password.equals(again)) {
            throw Refusal.of("again", "refusal.password.again");
        }
        return password;
    }
}
