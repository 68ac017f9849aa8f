package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.TestDatabase;
import jp.jissen.testing.MovableDay;
import jp.jissen.house.Visit.Answer;
import jp.jissen.house.Visit.Visitor;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Tries the wall of every table that has one: the other's rows are there, and they can be neither seen nor touched. */
@Staged
class TenantWallTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();

    @Autowired
    Stage stage;
    @Autowired
    Neighbours neighbours;
    private Strangers strangers;

    @BeforeEach
    void meet() {
        strangers = new Strangers(stage, neighbours);
    }

    @Test
    void everyTableIsWalledOrOpenForAReason() throws SQLException {
        try (var superuser = Visit.as(DATABASE, DATABASE.superuser())) {
            assertThat(new WallCheck(superuser.connection(), OpenTables.REASONS.keySet(), OpenTables.OF_PERSONS.keySet(), OpenTables.LOOKING_PAST.keySet()).problems()).isEmpty();
        }
    }

    @TestFactory
    List<DynamicContainer> everyWall() throws SQLException {
        try (var superuser = Visit.as(DATABASE, DATABASE.superuser())) {
            return new WallCheck(superuser.connection(), OpenTables.REASONS.keySet(), OpenTables.OF_PERSONS.keySet(), OpenTables.LOOKING_PAST.keySet()).walled().stream().map(table -> wall(sample(superuser, table))).toList();
        }
    }

    private DynamicContainer wall(Sample sample) {
        var visitors = sample.space().equals(company()) ? strangers.to(sample.table()) : strangers.fromOutside();
        return dynamicContainer(sample.table(), Stream.concat(
                visitors.stream().map(visitor -> dynamicTest("is closed to " + visitor.name(), () -> isClosedTo(sample, visitor))),
                Stream.of(dynamicTest("lets " + strangers.insider(sample.table()).name() + " in", () -> letsItsOwnPeopleIn(sample)),
                        dynamicTest("keeps its rows where they are", () -> keepsRowsWhereTheyAre(sample)),
                        dynamicTest("lets no row point over the wall", () -> new PointingOver(DATABASE, neighbours, strangers).tryEveryKeyOf(sample.table())))));
    }

    /** As a job does that nobody asked for: of all rows those of the one space, and nothing more where somebody acts. */
    @Test
    void theProgramByItselfSeesOneSpaceAndAPersonNoneByItsName() throws SQLException {
        var c = neighbours.c().cast().company().space().value();
        var nobody = new Visitor("the program in company C's space", "", MovableDay.USUAL.toString());
        try (var superuser = Visit.as(DATABASE, DATABASE.superuser()); var alone = Visit.of(DATABASE, nobody); var participant = Visit.of(DATABASE, strangers.participant()); var nowhere = Visit.of(DATABASE, nobody)) {
            alone.enter(c);
            participant.enter(c);
            for (var table : new WallCheck(superuser.connection(), OpenTables.REASONS.keySet(), OpenTables.OF_PERSONS.keySet(), OpenTables.LOOKING_PAST.keySet()).walled()) {
                assertThat(alone.list(UUID.class, "select distinct space_id from " + table)).as(table).isSubsetOf(c);
                assertThat(participant.count("select count(*) from " + table + " where space_id = ?", c)).as(table).isZero();
                assertThat(nowhere.count("select count(*) from " + table)).as(table).isZero();
            }
            assertThat(alone.list(UUID.class, "select distinct space_id from company")).containsExactly(c);
            assertThat(alone.count("select count(*) from asset")).as("what the office may not read, the program may not either").isZero();
            assertThat(alone.count("select count(*) from job")).isPositive();
        }
    }

    /** Shows first that the other's rows exist; of those that not all of the company's people may read, one that they may. */
    private Sample sample(Visit superuser, String table) {
        var found = superuser.rows("select space_id, (to_jsonb(t) || jsonb_build_object('id', gen_random_uuid()))::text as copy from " + table + " t where space_id in (?, ?) order by to_jsonb(t) ->> 'audience' is not distinct from 'OFFICE' limit 1",
                company(), neighbours.a().edition().space().value());
        assertThat(found).as("rows of company A or its edition in " + table).isNotEmpty();
        return new Sample(table, (UUID) found.getFirst().get("space_id"), (String) found.getFirst().get("copy"));
    }

    private void isClosedTo(Sample sample, Visitor visitor) throws SQLException {
        var table = sample.table();
        var space = sample.space();
        try (var visit = Visit.of(DATABASE, visitor)) {
            assertThat(visit.count("select count(*) from " + table + " where space_id = ?", space)).as("rows seen").isZero();
            assertThat(visit.change("update " + table + " set id = id where space_id = ?", space)).as("update").matches(Answer::changedNothing);
            assertThat(visit.change("delete from " + table + " where space_id = ?", space)).as("delete").matches(Answer::changedNothing);
            assertThat(visit.change(sample.insert(), sample.copy())).as("insert").returns(Answer.NOT_ALLOWED, Answer::state).extracting(Answer::message).asString().contains("row-level security");
        }
    }

    /** The same statements in the right hands: what the others are refused is no accident of the statement. */
    private void letsItsOwnPeopleIn(Sample sample) throws SQLException {
        var table = sample.table();
        var space = sample.space();
        try (var visit = Visit.of(DATABASE, strangers.insider(table))) {
            assertThat(visit.count("select count(*) from " + table + " where space_id = ?", space)).as("rows seen").isPositive();
            if (Boolean.parseBoolean(visit.text("select has_table_privilege(?, 'update')::text", table))) {
                assertThat(visit.change("update " + table + " set id = id where space_id = ?", space).rows()).as("rows updated").isPositive();
            }
            assertThat(visit.change(sample.insert(), sample.copy()).state()).as("insert").isIn("", Answer.TAKEN);
        }
    }

    private void keepsRowsWhereTheyAre(Sample sample) throws SQLException {
        var elsewhere = neighbours.c().cast().company().space().value();
        try (var owner = Visit.as(DATABASE, DATABASE.superuser())) {
            var statement = "update " + sample.table() + " set space_id = ? where space_id = ?";
            assertThat(owner.change(statement, elsewhere, sample.space())).as("as superuser").returns(Answer.BROKEN_RULE, Answer::state).extracting(Answer::message).asString().contains("space_id of " + sample.table() + " is immutable");
            owner.change("set local role jissen_owner");
            assertThat(owner.change(statement, elsewhere, sample.space())).as("as owner").returns(Answer.BROKEN_RULE, Answer::state);
        }
    }

    private UUID company() {
        return neighbours.a().cast().company().space().value();
    }

    /** A row of company A, or of its edition. @param copy of it, with an id of its own */
    private record Sample(String table, UUID space, String copy) {

        String insert() {
            return "insert into " + table + " select (jsonb_populate_record(null::" + table + ", ?::jsonb)).*";
        }
    }
}
