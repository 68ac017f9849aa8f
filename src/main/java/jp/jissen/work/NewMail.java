package jp.jissen.work;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Refusal;

/**
 * A letter to one person, as it goes out.
 *
 * @param space whose letter it is: the company's of a participant, the edition's of others
 * @param company empty where the person stands for none
 * @param address empty for a letter on paper
 */
public record NewMail(SpaceId space, AccountId account, String name, String company, String address, String subject, String body) {

    /** Longest subject and body after the names were filled in, in code points. */
    static final int SUBJECT = 400;
    static final int BODY = 10_000;

    public NewMail {
        subject = line(subject);
        name = line(name);
        body = body.replaceAll("\\r\\n?", "\n").strip();
        if (subject.isEmpty() || body.isEmpty()) {
            throw Refusal.of(subject.isEmpty() ? "subject" : "body", "refusal.text.missing");
        }
        requireShort("subject", subject, SUBJECT);
        requireShort("body", body, BODY);
    }

    /** What stands in a header must not end inside. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static void requireShort(String field, String text, int max) {
        var length = text.codePointCount(0, text.length());
        if (length > max) {
            throw Refusal.of(field, "refusal.text.long", max, length);
        }
    }
}
