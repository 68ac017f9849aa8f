package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;

import jp.jissen.TestDatabase;
import jp.jissen.company.CompanyService;
import jp.jissen.house.Visit.Answer;
import jp.jissen.register.RegisterExport;
import jp.jissen.testing.Errands;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What the office sees of registers, and what is left of a transaction when it is over: nothing. */
@Staged
class WallOfTheOfficeTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();

    @Autowired
    Stage stage;
    @Autowired
    Neighbours neighbours;
    @Autowired
    CompanyService companies;
    @Autowired
    RegisterExport export;
    @Autowired
    Errands errands;
    @Autowired
    DataSource pool;
    private Strangers strangers;

    @BeforeEach
    void meet() {
        strangers = new Strangers(stage, neighbours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asset", "asset_control"})
    void theOfficeSeesNoRowOfARegister(String table) throws SQLException {
        try (var backup = Visit.as(DATABASE, DATABASE.backup()); var office = Visit.of(DATABASE, strangers.office())) {
            assertThat(backup.count("select count(*) from " + table)).as("rows there are").isPositive();
            assertThat(office.count("select count(*) from company")).as("companies the office sees").isEqualTo(backup.count("select count(*) from company"));
            assertThat(office.count("select count(*) from " + table)).isZero();
            assertThat(office.change("update " + table + " set id = id")).matches(Answer::changedNothing);
            assertThat(office.change("delete from " + table)).matches(Answer::changedNothing);
        }
    }

    /** A register that was written as Excel is still the register. */
    @ParameterizedTest
    @ValueSource(strings = {"stored_file", "file_chunk"})
    void theOfficeSeesNoFileOfARegister(String table) throws SQLException {
        var company = neighbours.a().cast().company().space().value();
        stage.as(neighbours.a().cast().clerk(), () -> export.start(neighbours.a().cast().company().id(), Locale.JAPANESE));
        errands.runDue();
        var ofTheCompany = "select count(*) from " + table + " where space_id = ?";
        try (var backup = Visit.as(DATABASE, DATABASE.backup()); var office = Visit.of(DATABASE, strangers.office()); var participant = Visit.of(DATABASE, strangers.participant())) {
            assertThat(backup.count(ofTheCompany, company)).as("rows there are").isPositive();
            assertThat(participant.count(ofTheCompany, company)).as("rows its own people see").isPositive();
            assertThat(office.count(ofTheCompany, company)).isZero();
            assertThat(office.count("select count(*) from " + table)).as("what the office handed out").isPositive();
            assertThat(office.change("delete from " + table + " where space_id = ?", company)).matches(Answer::changedNothing);
        }
    }

    @Test
    void theOfficeWritesNoRowIntoARegister() throws SQLException {
        try (var backup = Visit.as(DATABASE, DATABASE.backup()); var office = Visit.of(DATABASE, strangers.office())) {
            var row = backup.text("select (to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'control', '5.1'))::text from asset_control t where space_id = ? limit 1", neighbours.a().cast().company().space().value());

            assertThat(office.change("insert into asset_control select (jsonb_populate_record(null::asset_control, ?::jsonb)).*", row)).returns(Answer.NOT_ALLOWED, Answer::state);
        }
    }

    @Test
    void theOfficeCountsWhatItCannotSee() throws SQLException {
        try (var office = Visit.of(DATABASE, strangers.office())) {
            var progress = office.rows("select assets, rated, high, high_open from register_progress() where space_id = ?", neighbours.a().cast().company().space().value()).getFirst();

            assertThat(progress).containsEntry("assets", 1L).containsEntry("rated", 1L).containsEntry("high", 1L).containsEntry("high_open", 0L);
        }
    }

    @Test
    void othersCountOnlyTheirOwn() throws SQLException {
        try (var c = Visit.of(DATABASE, strangers.participantOfC())) {
            assertThat(c.list(Object.class, "select space_id from register_progress()")).containsExactly(neighbours.c().cast().company().space().value());
        }
        for (var stranger : strangers.ofTheCompany()) {
            try (var visit = Visit.of(DATABASE, stranger)) {
                assertThat(visit.list(Object.class, "select space_id from register_progress()")).as(stranger.name()).doesNotContain(neighbours.a().cast().company().space().value());
            }
        }
    }

    @Test
    void whatATransactionWasToldIsGoneWithIt() throws SQLException {
        try (var connection = Visit.of(DATABASE, strangers.participant())) {
            assertThat(connection.count("select count(*) from company")).isPositive();

            connection.commit();

            assertThat(connection.text("select current_setting('jissen.account', true)")).isEmpty();
            assertThat(connection.text("select current_setting('jissen.today', true)")).isEmpty();
            assertThat(connection.count("select count(*) from company")).isZero();
        }
    }

    @Test
    void whoeverBorrowsAConnectionNextSeesNothing() throws SQLException {
        var company = neighbours.a().cast().company();
        for (var i = 0; i < 20; i++) {
            assertThat(stage.as(neighbours.a().cast().clerk(), () -> companies.get(company.id()))).isEqualTo(company);
        }

        var borrowed = everyConnection();
        try {
            for (var connection : borrowed) {
                var next = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
                assertThat(next.queryForObject("select current_setting('jissen.account', true)", String.class)).isNullOrEmpty();
                assertThat(next.queryForObject("select count(*) from company", Long.class)).isZero();
            }
        } finally {
            borrowed.forEach(JdbcUtils::closeConnection);
        }
    }

    /** All of the pool's at once, so that the one just used is among them. */
    private List<Connection> everyConnection() throws SQLException {
        var all = new ArrayList<Connection>();
        for (var i = 0; i < pool.unwrap(HikariDataSource.class).getMaximumPoolSize(); i++) {
            all.add(pool.getConnection());
        }
        return all;
    }
}
