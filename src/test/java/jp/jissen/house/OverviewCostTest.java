package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import jp.jissen.TestDatabase;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

/** The overview of two thousand companies with a whole year behind each asks as often as that of forty; how much longer it takes is printed. */
@Staged
class OverviewCostTest extends ScreenTest {

    private static final int FEW = 40;
    private static final int MANY = 2000;
    /** What each copy of the company has beside what it was copied with: its whole year. */
    private static final String[] YEAR = {
            """
            insert into attendance select fresh.* from attendance a, programme_session s, jsonb_populate_record(null::attendance, to_jsonb(a) || jsonb_build_object('id', gen_random_uuid(), 'session_id', s.id)) fresh
            where a.enrolment_id = any (?) and s.edition_id = ? and s.id <> a.session_id""",
            """
            insert into visit select fresh.* from visit v, enrolment e, jsonb_populate_record(null::visit, to_jsonb(v) || jsonb_build_object('id', gen_random_uuid(), 'enrolment_id', e.id, 'space_id', e.space_id)) fresh
            where v.enrolment_id = ? and e.id = any (?) and e.id <> v.enrolment_id""",
            """
            insert into asset select fresh.* from asset a, register r join enrolment e on e.company_id = r.company_id, generate_series(1, 10) n,
                jsonb_populate_record(null::asset, to_jsonb(a) || jsonb_build_object('id', gen_random_uuid(), 'space_id', r.space_id, 'register_id', r.id, 'number', n)) fresh
            where a.id = ? and e.id = any (?) and r.space_id <> a.space_id"""};

    @Autowired
    Neighbours neighbours;
    @Autowired
    Statements statements;

    @Test
    void twoThousandCompaniesAskAsOftenAsForty() {
        signIn(Persona.COORDINATOR.userName());
        try (var rows = ManyRows.ofCompanies(neighbours.a()); var years = new Years()) {
            rows.upTo(FEW);
            years.fill();
            var few = measure();
            rows.upTo(MANY);
            years.fill();
            var many = measure();
            System.out.printf("overview: %d statements and %d ms for %d companies, %d and %d ms for %d; ratio %.1f%n", few.statements, few.time.toMillis(), FEW, many.statements, many.time.toMillis(), MANY, (double) many.time.toNanos() / few.time.toNanos());

            assertThat(many.statements).isEqualTo(few.statements);
        }
    }

    /** The fastest of some: what else the machine did is not meant. */
    private Cost measure() {
        var address = OfficeRoutes.overview(neighbours.a().edition().id());
        var count = count(address);
        var times = LongStream.range(0, 8).map(time -> {
            open("glossary");
            var begin = System.nanoTime();
            open(address);
            roundTrip();
            return System.nanoTime() - begin;
        }).summaryStatistics();
        return new Cost(count, Duration.ofNanos(times.getMin()));
    }

    private int count(String address) {
        open("glossary");
        return statements.count(() -> {
            open(address);
            roundTrip();
        });
    }

    private record Cost(int statements, Duration time) {
    }

    /** Written past the program and taken away before the companies are. */
    private final class Years implements AutoCloseable {

        private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(TestDatabase.shared().url(), TestDatabase.shared().superuser().user(), TestDatabase.shared().superuser().password()));
        private final Object enrolment = neighbours.a().cast().enrolment().id().value();

        void fill() {
            var fresh = jdbc.queryForList("select id from enrolment e where edition_id = ? and id <> ? and not exists (select from visit v where v.enrolment_id = e.id)", UUID.class, neighbours.a().edition().id().value(), enrolment).toArray(UUID[]::new);
            jdbc.update(YEAR[0], fresh, neighbours.a().edition().id().value());
            jdbc.update(YEAR[1], enrolment, fresh);
            jdbc.update(YEAR[2], neighbours.a().asset().id().value(), fresh);
            jdbc.execute("analyze");
        }

        @Override
        public void close() {
            Arrays.asList("attendance", "visit", "asset").forEach(table -> jdbc.execute("delete from " + table + " where space_id in (select space_id from enrolment where id in (select md5('enrolment ' || n)::uuid from generate_series(2, " + MANY + ") n))"));
        }
    }
}
