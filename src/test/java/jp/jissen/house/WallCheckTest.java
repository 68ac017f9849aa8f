package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.jissen.TestDatabase;

/** The wall's check can fail: it names what is wrong with a schema that somebody has spoilt. */
class WallCheckTest {

    private static TestDatabase database;
    private Connection superuser;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.create("wall");
        Flyway.configure().dataSource(database.url(), database.migrate().user(), database.migrate().password()).initSql("set role jissen_owner").load().migrate();
    }

    /** Nothing is committed: every test finds the schema as it was. */
    @BeforeEach
    void begin() throws SQLException {
        superuser = database.connect(database.superuser());
        superuser.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        superuser.rollback();
        superuser.close();
    }

    @Test
    void theSchemaAsMigratedHasNoProblem() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            drop policy wall on participant                                              | participant: policy wall is missing or not as in raise_wall
            drop policy migrate on participant                                           | participant: policy migrate is missing or not as in raise_wall
            alter policy wall on company using (true)                                    | company: policy wall is missing or not as in raise_wall
            create policy extra on asset to jissen_app using (true)                      | asset: policy extra opens it further
            alter table attendance no force row level security                           | attendance: row security is not forced
            alter table register disable row level security                              | register: row security is not enabled
            drop trigger keep_space on enrolment                                         | enrolment: no trigger keeps space_id
            alter table enrolment disable trigger keep_space                             | enrolment: no trigger keeps space_id
            alter table homework_done alter space_id drop not null                       | homework_done: has no space_id that must be there, and is not on the list of open tables
            alter table asset add constraint one_name_uk unique (name)                   | asset: unique key one_name_uk does not lead with space_id
            create table note (id uuid primary key, words text)                          | note: has no space_id that must be there, and is not on the list of open tables
            alter table account enable row level security                                | account: is on the list of open tables and has row security
            alter policy own on draft using (true)                                       | draft: policies are not as in raise_own_wall
            create policy extra on draft_key to jissen_app using (true)                  | draft_key: policies are not as in raise_own_wall
            alter table draft no force row level security                                | draft: row security is not enabled and forced
            drop table demo_day                                                          | demo_day: is on the list of open tables and does not exist
            create view everybody as select * from company                               | everybody: looks past the wall and is not on the list
            create materialized view copied as select * from company                     | copied: looks past the wall and is not on the list
            create function peek() returns bigint language sql security definer as 'select 1::bigint' | peek: looks past the wall and is not on the list
            """)
    void whatIsSpoiltIsNamed(String change, String problem) throws SQLException {
        run(change);

        assertThat(problems()).contains(problem);
    }

    @Test
    void aForeignKeyWithoutItsSpaceIsNamed() throws SQLException {
        run("alter table asset add constraint asset_id_uk unique (id)");
        run("alter table asset_control drop constraint asset_control_asset_fk");
        run("alter table asset_control add constraint asset_control_asset_fk foreign key (asset_id) references asset (id)");

        assertThat(problems()).contains("asset_control: foreign key asset_control_asset_fk does not carry space_id", "asset_control: space_id is part of no foreign key");
    }

    @Test
    void anOpenTableThatPointsOverTheWallIsNamed() throws SQLException {
        run("alter table audit_entry add constraint audit_entry_asset_fk foreign key (space_id, subject_id) references asset (space_id, id)");

        assertThat(problems()).containsExactly("audit_entry: the open table points at the walled asset");
    }

    @Test
    void aNewTableWithEverythingButItsWallIsNamed() throws SQLException {
        run("create table note (id uuid primary key, space_id uuid not null references space (id), words text)");

        assertThat(problems()).contains("note: row security is not enabled", "note: row security is not forced", "note: policy wall is missing or not as in raise_wall", "note: no trigger keeps space_id");

        run("call raise_wall('note')");

        assertThat(problems()).isEmpty();
    }

    private List<String> problems() {
        return new WallCheck(superuser, OpenTables.REASONS.keySet(), OpenTables.OF_PERSONS.keySet(), OpenTables.LOOKING_PAST.keySet()).problems();
    }

    private void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
