package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.TestDatabase;
import jp.jissen.company.CompanyId;
import jp.jissen.house.Visit.Answer;
import jp.jissen.house.Visit.Visitor;
import jp.jissen.register.OpeningInput;
import jp.jissen.register.OpeningService;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What an opened register lets through, past every service: rows of this one company, to the office, to read, until its last day. */
@Staged
class WallOfTheOpeningTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static final LocalDate TODAY = MovableDay.USUAL;

    @Autowired
    Stage stage;
    @Autowired
    Neighbours neighbours;
    @Autowired
    OpeningService openings;
    private Strangers strangers;
    private CompanyId company;
    private UUID space;

    @BeforeEach
    void open() {
        strangers = new Strangers(stage, neighbours);
        company = neighbours.a().cast().company().id();
        space = neighbours.a().cast().company().space().value();
        stage.run(neighbours.a().cast().clerk(), () -> openings.open(company, new OpeningInput(TODAY.plusDays(7), "")));
    }

    /** Shared with other tests, which find it closed. */
    @AfterEach
    void close() {
        stage.today().moveTo(TODAY);
        if (stage.as(neighbours.a().cast().clerk(), () -> openings.current(company)).isPresent()) {
            stage.run(neighbours.a().cast().clerk(), () -> openings.close(company));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"asset", "asset_control"})
    void theOfficeSeesTheRowsOfThatCompanyAndChangesNone(String table) throws SQLException {
        try (var office = Visit.of(DATABASE, strangers.office()); var backup = Visit.as(DATABASE, DATABASE.backup())) {
            assertThat(office.list(UUID.class, "select distinct space_id from " + table)).containsExactly(space);
            assertThat(office.count("select count(*) from " + table)).isEqualTo(backup.count("select count(*) from " + table + " where space_id = ?", space));
            assertThat(office.change("update " + table + " set id = id")).matches(Answer::changedNothing);
            assertThat(office.change("delete from " + table)).matches(Answer::changedNothing);
            var row = backup.text("select (to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'control', '5.1', 'number', 9))::text from " + table + " t where space_id = ? limit 1", space);
            assertThat(office.change("insert into " + table + " select (jsonb_populate_record(null::" + table + ", ?::jsonb)).*", row)).returns(Answer.NOT_ALLOWED, Answer::state);
        }
    }

    /** A locked row is a row that is about to be written. */
    @Test
    void theOfficeLocksNoRow() throws SQLException {
        try (var office = Visit.of(DATABASE, strangers.office())) {
            assertThat(office.rows("select id from asset for update")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision where subject_kind = 'asset' and", "stored_file where audience = 'COMPANY' and", "file_chunk where audience = 'COMPANY' and"})
    void whatIsMadeOfTheRowsStaysClosed(String table) throws SQLException {
        try (var office = Visit.of(DATABASE, strangers.office())) {
            assertThat(office.count("select count(*) from " + table + " space_id = ?", space)).isZero();
        }
    }

    @Test
    void nobodyElseSeesARowMore() throws SQLException {
        for (var stranger : strangers.ofTheCompany()) {
            try (var visit = Visit.of(DATABASE, stranger)) {
                assertThat(visit.count("select count(*) from asset where space_id = ?", space)).as(stranger.name()).isZero();
                assertThat(visit.count("select count(*) from asset_control where space_id = ?", space)).as(stranger.name()).isZero();
                assertThat(visit.count("select count(*) from register_opening where space_id = ?", space)).as(stranger.name()).isZero();
            }
        }
        try (var alone = Visit.of(DATABASE, new Visitor("the program in company A's space", "", TODAY.toString()))) {
            alone.enter(space);
            assertThat(alone.count("select count(*) from register_opening")).as("openings seen").isPositive();
            assertThat(alone.count("select count(*) from asset")).isZero();
            assertThat(alone.count("select count(*) from asset_control")).isZero();
        }
    }

    @Test
    void afterItsLastDayThereIsNothingToSee() throws SQLException {
        try (var lastDay = Visit.of(DATABASE, office(TODAY.plusDays(7))); var dayAfter = Visit.of(DATABASE, office(TODAY.plusDays(8))); var noDay = Visit.of(DATABASE, new Visitor("the office without a day", officeId().toString(), ""))) {
            assertThat(lastDay.count("select count(*) from asset")).isOne();
            assertThat(dayAfter.count("select count(*) from asset")).isZero();
            assertThat(dayAfter.count("select count(*) from asset_control")).isZero();
            assertThat(noDay.count("select count(*) from asset")).isZero();
        }
    }

    @Test
    void closedThereIsNothingToSee() throws SQLException {
        stage.run(neighbours.a().cast().clerk(), () -> openings.close(company));

        try (var office = Visit.of(DATABASE, strangers.office())) {
            assertThat(office.count("select count(*) from register_opening where space_id = ?", space)).as("openings seen").isPositive();
            assertThat(office.count("select count(*) from asset")).isZero();
            assertThat(office.count("select count(*) from asset_control")).isZero();
        }
    }

    @Test
    void neitherTheOfficeNorTheExpertOpensOrProlongs() throws SQLException {
        for (var visitor : new Visitor[] {strangers.office(), new Visitor("company A's expert", stage.id(neighbours.a().expert()), TODAY)}) {
            try (var visit = Visit.of(DATABASE, visitor)) {
                assertThat(visit.count("select count(*) from register_opening where space_id = ?", space)).as("openings seen").isPositive();
                assertThat(visit.change("update register_opening set until_on = until_on + 1, closed_at = null")).as(visitor.name()).matches(Answer::changedNothing);
                assertThat(visit.change("insert into register_opening select gen_random_uuid(), space_id, register_id, opened_by, opened_at, opened_on, until_on, purpose, null, now(), 0 from register_opening where space_id = ? limit 1", space))
                        .as(visitor.name()).returns(Answer.NOT_ALLOWED, Answer::state).extracting(Answer::message).asString().contains("row-level security");
                assertThat(visit.change("insert into register_opening select gen_random_uuid(), r.space_id, r.id, ?, now(), date '2025-09-29', date '2025-09-30', '', null, null, 0 from register r where r.space_id = ?", UUID.fromString(visitor.account()), neighbours.c().cast().company().space().value()))
                        .as(visitor.name()).matches(Answer::changedNothing);
            }
        }
    }

    /** What the service refuses in a sentence, the table refuses too. */
    @Test
    void theTableKnowsThirtyDaysAndOneAtATime() throws SQLException {
        try (var participant = Visit.of(DATABASE, strangers.participant())) {
            assertThat(participant.change("update register_opening set until_on = opened_on + 31 where space_id = ?", space).message()).contains("register_opening_days_ck");
            assertThat(participant.change("update register_opening set closed_at = null, closed_by = null where space_id = ?", space)).returns(Answer.TAKEN, Answer::state);
        }
    }

    private Visitor office(LocalDate day) {
        return new Visitor("the office on " + day, officeId(), day);
    }

    private Object officeId() {
        return stage.id(Persona.COORDINATOR.userName());
    }
}
