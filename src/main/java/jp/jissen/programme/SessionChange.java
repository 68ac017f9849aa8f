package jp.jissen.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/**
 * Everything of a session that staff may change in its form.
 *
 * @param onlineUrl needed when {@code mode} is ONLINE
 * @param version as read, so that a colleague's change is not overwritten
 */
public record SessionChange(LocalDate heldOn, SessionMode mode, Words venue, @Nullable String onlineUrl, SessionTexts texts, long version) {

    public SessionChange {
        onlineUrl = TextLimit.ADDRESS.check("onlineUrl", onlineUrl);
        venue.check("venue", TextLimit.NOTE);
        if (mode == SessionMode.ONLINE && !onlineUrl.matches("https://\\S+")) {
            throw Refusal.of("onlineUrl", "refusal.session.url");
        }
    }
}
