package jp.jissen.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Roles;
import jp.jissen.company.EnrolmentId;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.SessionId;

/** A whole year's attendance by company, by the rule of {@link Mark#ofCompany}; one statement, however many there are. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class AttendanceProgress {

    private static final int UUID_LENGTH = 36;

    private final JdbcTemplate jdbc;

    AttendanceProgress(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The companies' marks; sessions and companies without any are left out. */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, Map<SessionId, Mark>> of(EditionId edition) {
        var all = new HashMap<EnrolmentId, Map<SessionId, Mark>>();
        var sessions = new HashMap<String, SessionId>();   // a few, named thousands of times
        jdbc.query("select enrolment_id, marks from attendance_progress(?)", row -> {
            all.put(new EnrolmentId(row.getObject("enrolment_id", UUID.class)), marks(row.getString("marks"), sessions));
        }, edition.value());
        return all;
    }

    /** The best of the people's marks for each session; as {@link Mark#ofCompany}. */
    private static Map<SessionId, Mark> marks(String people, Map<String, SessionId> sessions) {
        var best = new HashMap<SessionId, Mark>();
        for (var one : people.split(",")) {
            var session = sessions.computeIfAbsent(one.substring(0, UUID_LENGTH), id -> new SessionId(UUID.fromString(id)));
            best.merge(session, Mark.valueOf(one.substring(UUID_LENGTH)), (first, second) -> first.compareTo(second) <= 0 ? first : second);
        }
        return best;
    }
}
