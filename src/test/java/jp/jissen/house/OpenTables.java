package jp.jissen.house;

import java.util.Map;
import java.util.Set;

/** What has no wall, and why. A new table is walled, or it is argued for here. */
final class OpenTables {

    static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("account", "read before anybody has signed in; services decide who reads names"),
            Map.entry("sign_in_slip", "read before anybody has signed in; holds hashes only"),
            Map.entry("space", "the wall's key itself: an id and a kind, nobody's data"),
            Map.entry("role_grant", "what the wall asks; read by the services that answer for rights"),
            Map.entry("audit_entry", "written by everybody, read by the office, and by a company where it says who looked at what is theirs; names things, holds no content"),
            Map.entry("edition", "shared with all who take part"),
            Map.entry("programme_session", "shared with all who take part"),
            Map.entry("session_phase", "shared with all who take part"),
            Map.entry("session_homework", "shared with all who take part; who did it is walled"),
            Map.entry("edition_part", "shared with all who take part"),
            Map.entry("edition_chapter", "shared with all who take part"),
            Map.entry("edition_window", "shared with all who take part"),
            Map.entry("edition_milestone", "shared with all who take part"),
            Map.entry("survey_form", "shared with all who take part"),
            Map.entry("survey_item", "shared with all who take part; the answers are walled"),
            Map.entry("office_closing", "the office's closing days concern everybody"),
            Map.entry("scheduled_tasks", "what the workers have to start and when: ids only, the names are in the walled job"),
            Map.entry("demo_day", "the demo's day, one row"),
            Map.entry("flyway_schema_history", "Flyway's own"));

    /** Walled by the person, not by a space: nobody else reads them, the office included. */
    static final Map<String, String> OF_PERSONS = Map.of(
            "draft", "what somebody typed and has not saved",
            "draft_key", "with what somebody's browser encrypts what it keeps",
            "editing", "into which form somebody types just now");

    /** Functions that work with their owner's rights. */
    static final Map<String, String> LOOKING_PAST = Map.of(
            "my_spaces", "answers the wall's question from grants",
            "my_spaces_as", "answers the wall's question from grants",
            "editing_now", "names of people of the actor's companies, and of the office",
            "of_the_office", "answers who the actor is from grants",
            "register_progress", "counts only, of the actor's own spaces",
            "attendance_progress", "marks of the actor's own spaces",
            "visit_progress", "how far visits are, of the actor's own spaces; days that are not submitted for the office only");

    /** What a company's own people may not write, or see, by themselves: its expert does. */
    static final Set<String> OF_THE_EXPERT = Set.of("visit_note", "visit_office_note", "survey_score", "survey_comment", "level_finding", "level_agreed");

    /** What the office alone writes. */
    static final Set<String> OF_THE_OFFICE = Set.of("case_page", "case_text");

    /** Walled against the company itself, too. */
    static final Set<String> NOT_FOR_THE_COMPANY = Set.of("visit_office_note", "level_finding");

    private OpenTables() {
    }
}
