package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.TestDatabase;
import jp.jissen.house.Visit.Answer;
import jp.jissen.house.Visit.Visitor;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What a company's own people see of its ratings and its level, past every service: what is completed and submitted, and the level that they have agreed to. */
@Staged
class WallOfTheSurveyTest {

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
    void whatIsCompletedAndSubmittedTheyReadAndDoNotWrite() throws SQLException {
        try (var visit = Visit.of(DATABASE, strangers.participant())) {
            assertThat(visit.count("select count(*) from survey_score where space_id = ?", space)).isEqualTo(18);
            assertThat(visit.count("select count(*) from survey_comment where space_id = ?", space)).isEqualTo(6);
            assertThat(visit.change("delete from survey_score where space_id = ?", space)).matches(Answer::changedNothing);
            assertThat(visit.change("insert into survey_comment select gen_random_uuid(), space_id, id, 'AX1', '私たちの言葉' from survey where space_id = ? and stage = 'AFTER'", space)).returns(Answer.NOT_ALLOWED, Answer::state);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared = false", "completed_at = null, completed_by = null, completed_on = null"})
    void beforeItIsBothTheyReadNothing(String unfinished) throws SQLException {
        try (var database = Visit.as(DATABASE, DATABASE.superuser())) {
            assertThat(database.change("update survey set " + unfinished + " where space_id = ?", space).rows()).isEqualTo(2);
            database.change("set local role jissen_app");
            for (var person : new Visitor[] {strangers.participant(), visitor("company A's executive", neighbours.a().executive())}) {
                database.introduce(person);
                assertThat(database.count("select count(*) from survey where space_id = ?", space)).isEqualTo(2);
                assertThat(database.count("select count(*) from survey_score where space_id = ?", space)).as(person.name()).isZero();
                assertThat(database.count("select count(*) from survey_comment where space_id = ?", space)).as(person.name()).isZero();
            }
            for (var person : new Visitor[] {visitor("company A's expert", neighbours.a().expert()), strangers.office()}) {
                database.introduce(person);
                assertThat(database.count("select count(*) from survey_score where space_id = ?", space)).as(person.name()).isEqualTo(18);
            }
        }
    }

    @Test
    void whatTheExpertFoundTheyNeverRead() throws SQLException {
        for (var person : new Visitor[] {strangers.participant(), visitor("company A's executive", neighbours.a().executive())}) {
            try (var visit = Visit.of(DATABASE, person)) {
                assertThat(visit.count("select count(*) from level_finding")).as(person.name()).isZero();
                assertThat(visit.count("select count(*) from revision where subject_kind = 'level.finding'")).as(person.name()).isZero();
                assertThat(visit.count("select count(*) from level_agreed where space_id = ?", space)).as(person.name()).isOne();
                assertThat(visit.change("update level_agreed set level = 5 where space_id = ?", space)).matches(Answer::changedNothing);
            }
        }
        for (var person : new Visitor[] {visitor("company A's expert", neighbours.a().expert()), strangers.office()}) {
            try (var visit = Visit.of(DATABASE, person)) {
                assertThat(visit.count("select count(*) from level_finding where space_id = ?", space)).as(person.name()).isOne();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void noScoreAndNoLevelLiesOutside(int value) throws SQLException {
        try (var database = Visit.as(DATABASE, DATABASE.superuser())) {
            assertThat(database.change("update survey_score set score = ? where space_id = ?", value, space).message()).contains("survey_score_range_ck");
        }
        try (var database = Visit.as(DATABASE, DATABASE.superuser())) {
            assertThat(database.change("update level_finding set level = ? where space_id = ?", value, space).message()).contains("level_finding_level_ck");
        }
    }

    private Visitor visitor(String name, String userName) {
        return new Visitor(name, stage.id(userName), MovableDay.USUAL);
    }
}
