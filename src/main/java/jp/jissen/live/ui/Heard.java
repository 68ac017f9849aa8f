package jp.jissen.live.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jp.jissen.access.AccountId;
import jp.jissen.live.Told;

/**
 * What the browser has heard. A browser can say anything: it is a reason to ask the services again, never an answer.
 *
 * @param news empty where anything may have changed
 * @param focused whether a field beside the listening part has the focus just now, so that it must not be touched
 */
public record Heard(List<Told> news, boolean focused) {

    /** Whether something else than a ping may have changed the thing. */
    public boolean changed(UUID id) {
        return news.isEmpty() || news.stream().anyMatch(told -> !told.ping() && (told.id() == null || told.id().equals(id)));
    }

    /** Who was at the thing last, by a ping. */
    public Optional<AccountId> busy(UUID id) {
        return news.stream().filter(told -> told.ping() && id.equals(told.id()) && told.by() != null).reduce((first, last) -> last).map(told -> new AccountId(told.by()));
    }
}
