package jp.jissen.notice.ui;

import java.util.List;

import org.springframework.stereotype.Component;

import jp.jissen.base.Today;
import jp.jissen.company.CompanyRow;
import jp.jissen.notice.NoticeService;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.work.OutboxService;

/** What there is to choose from when a notice is written. */
@Component
class NoticeChoices {

    private final EditionService editions;
    private final SessionService sessions;
    private final NoticeService notices;
    private final OutboxService outbox;
    private final Today today;

    NoticeChoices(EditionService editions, SessionService sessions, NoticeService notices, OutboxService outbox, Today today) {
        this.editions = editions;
        this.sessions = sessions;
        this.notices = notices;
        this.outbox = outbox;
        this.today = today;
    }

    EditionRow edition(EditionId id) {
        return editions.get(id);
    }

    /** Those that take part. */
    List<CompanyRow> companies(EditionRow edition) {
        return notices.companies(edition.id());
    }

    /** The newest first. */
    List<SessionRow> held(EditionRow edition) {
        return sessions.list(edition.id()).stream().filter(session -> !session.cancelled() && !session.heldOn().isAfter(today.date())).toList().reversed();
    }

    boolean isMailSetUp() {
        return outbox.isMailSetUp();
    }
}
