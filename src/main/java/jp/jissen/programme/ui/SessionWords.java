package jp.jissen.programme.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;

import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.StateBadge.Tone;
import jp.jissen.programme.SessionMode;
import jp.jissen.programme.SessionRow;

/** A session's place and state in words. */
final class SessionWords {

    private SessionWords() {
    }

    static String place(SessionRow session) {
        return session.mode() == SessionMode.ONLINE ? t("session.online") : session.venue().in(locale());
    }

    static StateBadge badge(SessionRow session, boolean next, LocalDate today) {
        if (session.cancelled()) {
            return new StateBadge(t("session.cancelled"), Tone.LATE);
        }
        if (session.over(today)) {
            return new StateBadge(t("session.over"), Tone.DONE);
        }
        return new StateBadge(t(next ? "session.next" : "session.planned"), Tone.NEUTRAL);
    }
}
