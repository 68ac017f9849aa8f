package jp.jissen.account;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Digits;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/** A mail address as typed, full-width letters made plain; may be missing, and two people may share one. */
final class MailAddress {

    private MailAddress() {
    }

    static String check(@Nullable String typed) {
        var mail = TextLimit.ADDRESS.check("mail", typed == null ? "" : Digits.plain(typed));
        if (!mail.isEmpty() && !mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw Refusal.of("mail", "refusal.mail");
        }
        return mail;
    }
}
