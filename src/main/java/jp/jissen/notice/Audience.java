package jp.jissen.notice;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.company.CompanyId;
import jp.jissen.programme.SessionId;

/**
 * To whom a notice goes.
 *
 * @param company whose people, for {@link Kind#COMPANY}
 * @param session who was absent from which, for {@link Kind#ABSENTEES}
 */
public record Audience(Kind kind, @Nullable CompanyId company, @Nullable SessionId session) {

    /** Who is meant, of the people of one year. */
    public enum Kind {
        /** Everybody who takes part today. */
        PARTICIPANTS,
        EXPERTS,
        /** One company's people. */
        COMPANY,
        /** Who was absent from one session. */
        ABSENTEES
    }

    public Audience {
        if (kind == Kind.COMPANY && company == null) {
            throw Refusal.of("company", "refusal.text.missing");
        }
        if (kind == Kind.ABSENTEES && session == null) {
            throw Refusal.of("session", "refusal.text.missing");
        }
    }

    public static Audience of(Kind kind) {
        return new Audience(kind, null, null);
    }
}
