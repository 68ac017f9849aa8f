package jp.jissen.house;

import static jp.jissen.access.Role.ADMIN;
import static jp.jissen.access.Role.CLIENT;
import static jp.jissen.access.Role.COORDINATOR;
import static jp.jissen.access.Role.EXECUTIVE;
import static jp.jissen.access.Role.EXPERT;
import static jp.jissen.access.Role.LECTURER;
import static jp.jissen.access.Role.PARTICIPANT;

import java.util.Arrays;
import java.util.List;

import jp.jissen.access.Role;
import jp.jissen.company.CompanyId;
import jp.jissen.testing.House;

/** The addresses of the product: what shows there, and to whom. A new view gets its line here. */
enum Address {

    SIGN_IN("sign-in", "HomeView", true, Role.values()),
    SLIP("slip/:___url_parameter", "SlipView", true, Role.values()),
    HOME("", "HomeView", false, Role.values()),
    SETTINGS("settings", "SettingsView", false, Role.values()),
    CONTROLS("controls", "ControlListView", false, Role.values()),
    GLOSSARY("glossary", "GlossaryView", false, Role.values()),
    SCHEDULE("editions/:edition/schedule", "ScheduleView", false, PARTICIPANT, EXECUTIVE, EXPERT, LECTURER, COORDINATOR, ADMIN, CLIENT),
    SESSIONS("editions/:edition/sessions", "SessionView", false, PARTICIPANT, EXECUTIVE, EXPERT, LECTURER, COORDINATOR, ADMIN, CLIENT),
    SESSION("editions/:edition/sessions/:number", "SessionView", false, PARTICIPANT, EXECUTIVE, EXPERT, LECTURER, COORDINATOR, ADMIN, CLIENT),
    EDITIONS("editions", "EditionListView", false, COORDINATOR),
    EDITION("editions/:edition", "EditionView", false, COORDINATOR),
    EXPERTS("editions/:edition/experts", "ExpertListView", false, COORDINATOR),
    ATTENDANCE("editions/:edition/attendance", "AttendanceSessionsView", false, COORDINATOR),
    ATTENDANCE_SHEET("editions/:edition/attendance/:number", "AttendanceSheetView", false, COORDINATOR),
    ATTENDANCE_PAPER("editions/:edition/attendance/:number/paper", "AttendancePaperView", false, COORDINATOR),
    OVERVIEW("editions/:edition/overview", "OverviewView", false, COORDINATOR),
    OVERVIEW_PAPER("editions/:edition/overview/paper", "OverviewPaperView", false, COORDINATOR),
    ROSTER("editions/:edition/roster", "RosterView", false, COORDINATOR),
    COMPANIES("companies", "CompanyListView", false, COORDINATOR),
    COMPANY("companies/:company", "CompanyView", false, COORDINATOR, PARTICIPANT, EXECUTIVE, EXPERT),
    REGISTER("companies/:company/register/:number?([0-9]+)", "AssetRegisterView", false, PARTICIPANT, EXECUTIVE, EXPERT, COORDINATOR),
    REGISTER_PAPER("companies/:company/register/paper", "RegisterPaperView", false, PARTICIPANT, EXECUTIVE, EXPERT),
    MATURITY("companies/:company/maturity/:year?([0-9]{4})", "MaturityView", false, PARTICIPANT, EXECUTIVE, EXPERT, COORDINATOR),
    SURVEY("companies/:company/survey/:year/:stage(before|after)/:axis?([A-Z0-9]+)", "SurveyView", false, PARTICIPANT, EXECUTIVE, EXPERT, COORDINATOR),
    QUESTIONS("editions/:edition/survey", "SurveyQuestionsView", false, COORDINATOR),
    VISITS("companies/:company/visits/:year?([0-9]{4})", "VisitListView", false, PARTICIPANT, EXECUTIVE, EXPERT, COORDINATOR),
    VISIT("companies/:company/visits/:year/:number", "VisitView", false, PARTICIPANT, EXECUTIVE, EXPERT, COORDINATOR),
    ACTIONS("companies/:company/actions", "ActionListView", false, PARTICIPANT, EXECUTIVE, EXPERT, COORDINATOR),
    CASE("companies/:company/case/:year?([0-9]{4})", "CaseView", false, PARTICIPANT, EXECUTIVE, COORDINATOR),
    CASES("editions/:edition/cases", "CaseListView", false, COORDINATOR),
    NOTICE("editions/:edition/notice", "NoticeView", false, COORDINATOR),
    OUTBOX("outbox", "OutboxView", false, COORDINATOR),
    OUTBOX_PAPER("outbox/paper", "OutboxPaperView", false, COORDINATOR),
    JOBS("jobs", "JobListView", false, COORDINATOR),
    ACCOUNTS("accounts", "AccountListView", false, COORDINATOR, ADMIN),
    SLIPS("accounts/slips", "SlipSheetView", false, COORDINATOR, ADMIN),
    UNSAVED("unsaved", "UnsavedView", false, Role.values()),
    TRAIL("trail", "AuditTrailView", false, COORDINATOR, ADMIN);

    private final String template;
    private final String view;
    private final boolean open;
    private final List<Role> roles;

    Address(String template, String view, boolean open, Role... roles) {
        this.template = template;
        this.view = view;
        this.open = open;
        this.roles = Arrays.asList(roles);
    }

    String template() {
        return template;
    }

    /** What is in view in the end: some addresses lead on. */
    String view() {
        return view;
    }

    /** Whether one need not have signed in. */
    boolean open() {
        return open;
    }

    List<Role> roles() {
        return roles;
    }

    String of(House house, CompanyId company) {
        return template.replace(":edition", house.edition().id().toString()).replace(":company", company.toString()).replace("/:number?([0-9]+)", "").replace("/:year?([0-9]{4})", "").replace(":stage(before|after)/:axis?([A-Z0-9]+)", "before").replace(":year", String.valueOf(house.edition().fiscalYear())).replace(":number", "4").replace(":___url_parameter", "unknown");
    }
}
