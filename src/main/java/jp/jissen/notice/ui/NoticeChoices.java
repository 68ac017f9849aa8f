package jp.jissen.notice.ui;

import java.util.List;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

import jp.jissen.base.Today;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.CompanyRow;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.work.OutboxService;

/** What there is to choose from when a notice is written. */
@Component
class NoticeChoices {

    private static final int MOST_COMPANIES = 5_000;

    private final EditionService editions;
    private final SessionService sessions;
    private final CompanyListService companies;
    private final OutboxService outbox;
    private final Today today;

    NoticeChoices(EditionService editions, SessionService sessions, CompanyListService companies, OutboxService outbox, Today today) {
        this.editions = editions;
        this.sessions = sessions;
        this.companies = companies;
        this.outbox = outbox;
        this.today = today;
    }

    EditionRow edition(EditionId id) {
        return editions.get(id);
    }

    /** Those that take part. */
    List<CompanyRow> companies(EditionRow edition) {
        return companies.page(CompanyFilter.of(edition.id()), PageRequest.of(0, MOST_COMPANIES, Sort.by("c.reading"))).stream()
                .filter(line -> line.enrolment().filter(enrolment -> enrolment.status().takesPart()).isPresent()).map(CompanyLine::company).toList();
    }

    /** The newest first. */
    List<SessionRow> held(EditionRow edition) {
        return sessions.list(edition.id()).stream().filter(session -> !session.cancelled() && !session.heldOn().isAfter(today.date())).toList().reversed();
    }

    boolean isMailSetUp() {
        return outbox.isMailSetUp();
    }
}
