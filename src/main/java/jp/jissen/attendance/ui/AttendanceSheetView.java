package jp.jissen.attendance.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import jp.jissen.attendance.AttendanceWorkbook;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Place;
import jp.jissen.base.SearchKey;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.Download;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.company.CompanyService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.SessionId;
import jp.jissen.programme.SessionMode;
import jp.jissen.programme.SessionService;

/** 出欠: one session's list, one press a person; on a phone at the door as well. */
@Route(AttendanceRoutes.SHEET)
@PageTitle("attendance.sheet")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class AttendanceSheetView extends Div implements BeforeEnterObserver {

    private final AttendanceService attendance;
    private final AttendanceWorkbook workbook;
    private final SessionService sessions;
    private final UnorderedList rows = new UnorderedList();
    private final SheetCounts counts = new SheetCounts();
    private final TextField search = new TextField(t("attendance.search"));
    private final Checkbox openOnly = new Checkbox(t("attendance.openOnly"));
    private final Button rest = new Button(t("attendance.rest"), event -> markTheRest());
    private final EmptyState nobody = new EmptyState(t("attendance.nobody.title"), t("attendance.nobody.text"));
    private AttendanceSheet sheet;

    AttendanceSheetView(AttendanceService attendance, AttendanceWorkbook workbook, SessionService sessions) {
        this.attendance = attendance;
        this.workbook = workbook;
        this.sessions = sessions;
        rows.addClassName("attendance");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> draw());
        openOnly.addValueChangeListener(event -> draw());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = sessions.page(new EditionId(Params.uuid(event, "edition")), Params.number(event, "number"));
        show(page.session().id());
    }

    private void show(SessionId id) {
        removeAll();
        add(new LiveNews(heard -> refresh()).anywhere(AttendanceService.NEWS, id.value()).anywhere(CompanyService.NEWS));
        sheet = attendance.sheet(id);
        var session = sheet.session();
        var words = locale();
        var paper = new Button(t("attendance.paper"), click -> getUI().orElseThrow().navigate(AttendanceRoutes.paper(session.edition(), session.number())));
        add(new PageHeader(t("attendance.of", session.number()), formats().date(session.heldOn()) + " ・ " + session.texts().workshopTheme().in(locale()), Download.excel(t("action.excel"), "jissen-attendance-" + session.number() + ".xlsx", () -> workbook.session(session.id(), words)), paper, rest));
        rest.setVisible(false);
        if (sheet.lines().isEmpty()) {
            add(new EmptyState(t("attendance.empty.title"), t("attendance.empty.text")));
            return;
        }
        var rule = new Paragraph(t("attendance.rule"));
        rule.addClassName("hint");
        var filters = new Div(search, openOnly);
        filters.addClassName("filters");
        add(counts, rule, filters, rows, nobody);
        draw();
    }

    private void markTheRest() {
        Confirm.change(t("attendance.rest.title", sheet.open()), t("attendance.rest.text"), t("attendance.rest"), () -> {
            var marked = attendance.markRestPresent(sheet.session().id(), usualPlace());
            Messages.done(t("attendance.rest.done", marked));
            refresh();
        });
    }

    private void refresh() {
        var before = sheet.lines().isEmpty();
        sheet = attendance.sheet(sheet.session().id());
        if (sheet.lines().isEmpty() == before) {
            draw();
        } else {
            show(sheet.session().id());
        }
    }

    private void draw() {
        counts.show(sheet);
        rest.setVisible(sheet.open() > 0);
        var lines = sheet.lines().stream().filter(this::matches).toList();
        nobody.setVisible(lines.isEmpty());
        var shown = rows.getChildren().map(AttendanceRow.class::cast).toList();
        if (shown.stream().map(AttendanceRow::person).toList().equals(lines.stream().map(line -> line.person().id()).toList())) {
            IntStream.range(0, lines.size()).filter(i -> !shown.get(i).shows(lines.get(i))).forEach(i -> rows.replace(shown.get(i), row(lines.get(i))));
        } else {
            rows.removeAll();
            lines.forEach(line -> rows.add(row(line)));
        }
    }

    private AttendanceRow row(AttendanceLine line) {
        return new AttendanceRow(attendance, sheet.session().id(), line, usualPlace(), this::refresh);
    }

    private boolean matches(AttendanceLine line) {
        return (!openOnly.getValue() || line.entry().isEmpty())
                && SearchKey.of(line.company().name(), line.company().profile().reading(), line.person().name(), line.person().reading()).contains(SearchKey.of(search.getValue()));
    }

    private Place usualPlace() {
        return sheet.session().mode() == SessionMode.ONLINE ? Place.ONLINE : Place.VENUE;
    }
}
