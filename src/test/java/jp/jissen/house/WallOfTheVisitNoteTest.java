package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.TestDatabase;
import jp.jissen.house.Visit.Answer;
import jp.jissen.house.Visit.Visitor;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What a company's own people see of its visits' notes, past every service: what was submitted, and never the part for the office. */
@Staged
class WallOfTheVisitNoteTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();

    @Autowired
    Stage stage;
    @Autowired
    Neighbours neighbours;
    private Strangers strangers;
    private UUID space;

    @BeforeEach
    void meet() {
        strangers = new Strangers(stage, neighbours);
        space = neighbours.a().cast().company().space().value();
    }

    @Test
    void theirSqlSeesNoRowForTheOffice() throws SQLException {
        for (var person : new Visitor[] {strangers.participant(), visitor("company A's executive", neighbours.a().executive())}) {
            try (var visit = Visit.of(DATABASE, person)) {
                assertThat(visit.count("select count(*) from visit where space_id = ?", space)).as("visits seen").isEqualTo(4);
                assertThat(visit.count("select count(*) from visit_office_note")).as(person.name()).isZero();
                assertThat(visit.count("select count(*) from revision where audience = 'OFFICE'")).as(person.name()).isZero();
                assertThat(visit.change("update visit_office_note set message = '' where space_id = ?", space)).matches(Answer::changedNothing);
            }
        }
    }

    @Test
    void expertAndOfficeSeeIt() throws SQLException {
        for (var person : new Visitor[] {visitor("company A's expert", neighbours.a().expert()), strangers.office()}) {
            try (var visit = Visit.of(DATABASE, person)) {
                assertThat(visit.count("select count(*) from visit_office_note where space_id = ?", space)).as(person.name()).isOne();
                assertThat(visit.count("select count(*) from revision where audience = 'OFFICE' and space_id = ?", space)).as(person.name()).isPositive();
                assertThat(visit.count("select count(*) from visit_note where space_id = ?", space)).as(person.name()).isEqualTo(4);
            }
        }
    }

    /** One visit is submitted, three are not. */
    @Test
    void aDraftIsNotTheCompanys() throws SQLException {
        try (var visit = Visit.of(DATABASE, strangers.participant())) {
            assertThat(visit.count("select count(*) from visit_note where space_id = ?", space)).isOne();
            assertThat(visit.count("select count(*) from visit_attendee where space_id = ?", space)).isOne();
            assertThat(visit.count("select count(*) from visit_decision where space_id = ?", space)).isOne();
        }
        try (var superuser = Visit.as(DATABASE, DATABASE.superuser()); var visit = Visit.of(DATABASE, strangers.participant())) {
            assertThat(superuser.change("update visit_note set shared = false where space_id = ?", space).rows()).isEqualTo(4);
            assertThat(superuser.count("select count(*) from visit_decision where space_id = ?", space)).isOne();
            superuser.change("set local role jissen_app");
            superuser.introduce(strangers.participant());
            assertThat(superuser.count("select count(*) from visit_decision where space_id = ?", space)).as("lines of a draft").isZero();
            assertThat(superuser.count("select count(*) from visit_attendee where space_id = ?", space)).isZero();
            assertThat(visit.count("select count(*) from visit_note where space_id = ?", space)).as("as it was").isOne();
        }
    }

    private Visitor visitor(String name, String userName) {
        return new Visitor(name, stage.id(userName), MovableDay.USUAL);
    }
}
