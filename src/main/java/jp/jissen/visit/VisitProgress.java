package jp.jissen.visit;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

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
        jdbc.query("select enrolment_id, numbers, states, planned, held from visit_progress(?)", row -> {
            all.put(new EnrolmentId(row.getObject("enrolment_id", UUID.class)), standings(row));
        }, edition.value());
        return all;
    }

    private static List<Standing> standings(ResultSet row) throws SQLException {
        var numbers = elements(row.getArray("numbers"));
        var states = elements(row.getArray("states"));
        var planned = elements(row.getArray("planned"));
        var held = elements(row.getArray("held"));
        return IntStream.range(0, numbers.length).mapToObj(i -> new Standing((Integer) numbers[i], VisitState.valueOf((String) states[i]), day(planned[i]), day(held[i])))
                .sorted(Comparator.comparing(Standing::number)).toList();
    }

    private static @Nullable LocalDate day(@Nullable Object stored) {
        return stored == null ? null : ((Date) stored).toLocalDate();
    }

    private static @Nullable Object[] elements(Array array) throws SQLException {
        return (Object[]) array.getArray();
    }
}
