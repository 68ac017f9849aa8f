package jp.jissen.programme;

import java.time.LocalDate;

/** What the history of a session holds: everything that its form can change. */
public record SessionVersion(LocalDate heldOn, SessionMode mode, Words venue, String onlineUrl, SessionTexts texts) {

    static SessionVersion of(SessionRow row) {
        return new SessionVersion(row.heldOn(), row.mode(), row.venue(), row.onlineUrl(), row.texts());
    }

    static SessionVersion of(SessionChange change) {
        return new SessionVersion(change.heldOn(), change.mode(), change.venue(), change.onlineUrl(), change.texts());
    }

    SessionChange change(long version) {
        return new SessionChange(heldOn, mode, venue, onlineUrl, texts, version);
    }
}
