package jp.jissen.demo;

import java.time.LocalDate;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import jp.jissen.base.Today;

/** The demo's day: kept in the database, stands still until somebody moves it. */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
class DemoToday implements Today {

    /** After the fifth session, a Monday. */
    static final LocalDate FIRST = LocalDate.of(2025, 9, 29);

    private final JdbcTemplate jdbc;
    private final ThreadLocal<LocalDate> elsewhere = new ThreadLocal<>();
    private volatile @Nullable LocalDate day;

    DemoToday(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public LocalDate date() {
        var own = elsewhere.get();
        return own == null ? stored() : own;
    }

    /** Whether the demo has been written to its end; the day is the last thing to be kept. */
    boolean hasBegun() {
        return !jdbc.queryForList("select day from demo_day", LocalDate.class).isEmpty();
    }

    /** Every page shows the new day from its next step on. */
    void moveTo(LocalDate other) {
        jdbc.update("insert into demo_day (only_row, day) values (true, ?) on conflict (only_row) do update set day = excluded.day", other);
        day = other;
    }

    /** Does the work as if it were another day, for this thread only. */
    <T> T on(LocalDate other, Supplier<T> work) {
        elsewhere.set(other);
        try {
            return work.get();
        } finally {
            elsewhere.remove();
        }
    }

    /** Outside any transaction: every transaction begins by asking for the day. */
    private LocalDate stored() {
        if (day == null) {
            day = jdbc.queryForList("select day from demo_day", LocalDate.class).stream().findFirst().orElse(FIRST);
        }
        return day;
    }
}
