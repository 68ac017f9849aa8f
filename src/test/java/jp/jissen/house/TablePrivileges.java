package jp.jissen.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the running program may do with which table. A new table is added here, with no more than its service needs. */
final class TablePrivileges {

    static final Map<String, String> OF_THE_PROGRAM = new HashMap<>();

    static {
        may("select insert", "space", "audit_entry", "revision", "edition_chapter", "enrolment_step", "case_reply");
        may("select insert update", "account", "role_grant", "sign_in_slip", "demo_day", "edition", "programme_session", "edition_part", "edition_window", "edition_milestone", "session_homework",
                "company", "enrolment", "participant", "expert_assignment", "register", "asset", "job", "mail",
                "register_opening", "visit", "visit_note", "visit_office_note", "survey_form", "survey", "level_finding", "level_agreed", "action_item", "case_page", "case_text");
        may("select insert delete", "stored_file", "file_chunk", "session_phase", "office_closing", "session_material", "company_closing", "homework_done", "asset_control", "draft_key",
                "visit_attendee", "visit_decision", "survey_score", "survey_comment");
        may("select insert update delete", "attendance", "draft", "editing", "scheduled_tasks", "survey_item");
    }

    private TablePrivileges() {
    }

    private static void may(String privileges, String... tables) {
        List.of(tables).forEach(table -> OF_THE_PROGRAM.put(table, privileges));
    }
}
