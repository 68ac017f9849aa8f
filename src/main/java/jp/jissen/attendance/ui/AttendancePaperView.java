package jp.jissen.attendance.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.attendance.AttendanceLine;
import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.AttendanceSheet;
import jp.jissen.base.ui.PaperBar;
import jp.jissen.base.ui.PaperTable;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.SessionService;

/** The attendance list for the printer: the same lines and counts as on the screen, with empty boxes where nothing is written yet. */
@Route(value = AttendanceRoutes.PAPER, autoLayout = false)
@PageTitle("attendance.sheet")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class AttendancePaperView extends Main implements BeforeEnterObserver {

    private final AttendanceService attendance;
    private final SessionService sessions;

    AttendancePaperView(AttendanceService attendance, SessionService sessions) {
        this.attendance = attendance;
        this.sessions = sessions;
        addClassName("paper-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = sessions.page(new EditionId(Params.uuid(event, "edition")), Params.number(event, "number"));
        var sheet = attendance.sheet(page.session().id());
        removeAll();
        var paper = new Section(new H1(t("attendance.of", sheet.session().number())), new Paragraph(formats().date(sheet.session().heldOn()) + " ・ " + sheet.session().texts().workshopTheme().in(locale())), counts(sheet), table(sheet), new Paragraph(t("attendance.rule")));
        paper.addClassName("paper");
        add(new PaperBar(AttendanceRoutes.sheet(sheet.session().edition(), sheet.session().number()), t("attendance.back")), paper);
    }

    private static SheetCounts counts(AttendanceSheet sheet) {
        var counts = new SheetCounts();
        counts.show(sheet);
        return counts;
    }

    private static PaperTable table(AttendanceSheet sheet) {
        var table = new PaperTable(t("attendance.sheet"), List.of(t("companies.company"), t("accounts.person"), t("participant.position"), t("attendance.mark"), t("attendance.place"), t("attendance.note")));
        sheet.lines().forEach(line -> table.row(cells(line)));
        return table;
    }

    private static List<String> cells(AttendanceLine line) {
        return List.of(line.company().name(), line.person().name(), line.person().details().position(),
                line.entry().map(entry -> t("attendance.mark." + entry.mark().name())).orElse("□"),
                line.entry().filter(entry -> entry.place() != null).map(entry -> t("attendance.place." + entry.place().name())).orElse(""),
                line.entry().map(entry -> entry.note()).orElse(""));
    }
}
