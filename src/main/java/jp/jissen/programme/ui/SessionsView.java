package jp.jissen.programme.ui;

import java.util.Comparator;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jp.jissen.base.Absent;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Params;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;

/** Leads to the session that is next, or to the last one when the year is over. */
@Route(ProgrammeRoutes.SESSIONS)
@PermitAll
class SessionsView extends Div implements BeforeEnterObserver {

    private final SessionService sessions;
    private final Today today;

    SessionsView(SessionService sessions, Today today) {
        this.sessions = sessions;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new EditionId(Params.uuid(event, "edition"));
        var all = sessions.list(id);
        var target = all.stream().filter(session -> !session.cancelled() && !session.over(today.date())).min(Comparator.comparing(SessionRow::heldOn))
                .or(() -> all.stream().max(Comparator.comparing(SessionRow::heldOn))).orElseThrow(Absent::new);
        event.forwardTo(ProgrammeRoutes.session(id, target.number()));
    }
}
