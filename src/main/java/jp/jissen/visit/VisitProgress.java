package jp.jissen.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Roles;
import jp.jissen.company.EnrolmentId;
import jp.jissen.programme.EditionId;

/** How far a whole year's visits are; one statement, however many there are. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class VisitProgress {

    private final JdbcTemplate jdbc;

    VisitProgress(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How far one visit is. @param heldOn null until it is written that it was held */
    public record Standing(int number, VisitState state, @Nullable LocalDate plannedOn, @Nullable LocalDate heldOn) {
    }

    /** Each company's four visits in their order. */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<Standing>> of(EditionId edition) {
        var all = new HashMap<EnrolmentId, List<Standing>>();
        jdbc.query("select enrolment_id, visits from visit_progress(?)", row -> {
            all.put(new EnrolmentId(row.getObject("enrolment_id", UUID.class)), Stream.of(row.getString("visits").split(",")).map(VisitProgress::standing).toList());
        }, edition.value());
        return all;
    }

    private static Standing standing(String visit) {
        var parts = visit.split(" ");
        return new Standing(Integer.parseInt(parts[0]), VisitState.valueOf(parts[1]), day(parts[2]), day(parts[3]));
    }

    private static @Nullable LocalDate day(String stored) {
        return stored.equals("-") ? null : LocalDate.parse(stored);
    }
}
