package jp.jissen.attendance;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private final JdbcTemplate jdbc;

    AttendanceProgress(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The companies' marks; sessions and companies without any are left out. */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, Map<SessionId, Mark>> of(EditionId edition) {
        var all = new HashMap<EnrolmentId, Map<SessionId, Mark>>();
        jdbc.query("select enrolment_id, sessions, marks from attendance_progress(?)", row -> {
            all.put(new EnrolmentId(row.getObject("enrolment_id", UUID.class)), marks(row));
        }, edition.value());
        return all;
    }

    private static Map<SessionId, Mark> marks(ResultSet row) throws SQLException {
        var sessions = elements(row.getArray("sessions"));
        var marks = elements(row.getArray("marks"));
        var found = new HashMap<SessionId, Mark>();
        for (var i = 0; i < sessions.length; i++) {
            found.put(new SessionId((UUID) sessions[i]), Mark.valueOf((String) marks[i]));
        }
        return found;
    }

    private static Object[] elements(Array array) throws SQLException {
        return (Object[]) array.getArray();
    }
}
