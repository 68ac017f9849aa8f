package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import jp.jissen.base.ui.Facts;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.Schedule;
import jp.jissen.programme.SessionMode;
import jp.jissen.programme.SessionRow;

/** The session that is next, and the one big button of the page. */
class NextSession extends Section {

    /** @param left business days until then */
    NextSession(SessionRow session, Schedule schedule, int left) {
        addClassName("next-session");
        var eyebrow = new Paragraph(t("home.next"));
        eyebrow.addClassName("next-session__eyebrow");
        var open = new Button(t("home.openSession", session.number()), event -> getUI().orElseThrow().navigate(ProgrammeRoutes.session(session.edition(), session.number())));
        open.addThemeNames("primary", "large");
        var note = new Paragraph((left == 0 ? t("due.today") : t("due.left", left)) + t("home.absenceAfter"));
        note.addClassName("next-session__note");
        var action = new Div(open, note);
        action.addClassName("next-session__action");
        add(new Div(eyebrow, new H2(t("schedule.session", session.number()) + " " + session.texts().workshopTheme().in(locale())), facts(session, schedule)), action);
    }

    private static Facts facts(SessionRow session, Schedule schedule) {
        var times = schedule.span(session).map(span -> " " + formats().times(span.from(), span.until())).orElse("");
        var facts = new Facts().row(t("session.when"), formats().date(session.heldOn()) + times)
                .row(t("session.where"), session.mode() == SessionMode.ONLINE ? t("session.online") : session.venue().in(locale()));
        return session.texts().bring().ja().isEmpty() ? facts : facts.row(t("session.bring"), session.texts().bring().in(locale()));
    }
}
