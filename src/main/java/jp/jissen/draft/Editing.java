package jp.jissen.draft;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import jp.jissen.access.Actor;
import jp.jissen.base.Sheet;

/** Who types into which sheet just now. A sign of life counts for a while, and nobody has to say goodbye. */
@Component
class Editing {

    /** Browsers give a sign every 20 s. */
    static final Duration COUNTS = Duration.ofSeconds(45);

    private final JdbcTemplate jdbc;

    Editing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void sign(Actor person, Sheet sheet, Instant at) {
        jdbc.update("insert into editing (account_id, sheet, name, at) values (?, ?, ?, ?) on conflict (account_id, sheet) do update set name = excluded.name, at = excluded.at",
                person.accountId().value(), sheet.key(), person.displayName(), Timestamp.from(at));
        jdbc.update("delete from editing where account_id = ? and at < ?", person.accountId().value(), Timestamp.from(at.minus(COUNTS)));
    }

    void leave(Actor person, Sheet sheet) {
        jdbc.update("delete from editing where account_id = ? and sheet = ?", person.accountId().value(), sheet.key());
    }

    /** The names of the others, in alphabetical order. */
    List<String> others(Sheet sheet, Instant at) {
        return jdbc.queryForList("select name from editing_now(?, ?)", String.class, sheet.key(), Timestamp.from(at.minus(COUNTS)));
    }
}
