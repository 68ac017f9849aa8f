package jp.jissen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fresh folder promises; opened as in production, once for all tests here. */
class EmbeddedDatabaseTest {
    @TempDir
    private static Path folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void open() {
        database = EmbeddedDatabase.open(folder, TestFolders.DURABLE);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fsync                   | on
            synchronous_commit      | on
            full_page_writes        | on
            data_checksums          | on
            listen_addresses        | 127.0.0.1
            unix_socket_directories | ''
            password_encryption     | scram-sha-256
            allow_alter_system      | off
            max_connections         | 60
            server_encoding         | UTF8
            log_timezone            | UTC
            """)
    void theServerKeepsWhatItAcknowledgesAndListensOnThisMachineOnly(String setting, String value) throws SQLException {
        assertThat(superuser("show " + setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jissen_owner   | login=f super=f bypass=f createdb=f createrole=f replication=f inherit=t
            jissen_migrate | login=t super=f bypass=f createdb=f createrole=f replication=f inherit=f
            jissen_app     | login=t super=f bypass=f createdb=f createrole=f replication=f inherit=t
            jissen_backup  | login=t super=f bypass=t createdb=f createrole=f replication=f inherit=t
            """)
    void eachRoleMayDoWhatItIsForAndNothingElse(String role, String attributes) throws SQLException {
        assertThat(superuser("""
                select format('login=%s super=%s bypass=%s createdb=%s createrole=%s replication=%s inherit=%s', rolcanlogin,
                       rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolinherit)
                from pg_roles where rolname = '""" + role + "'")).isEqualTo(attributes);
    }

    @Test
    void onlyMigrateMayBecomeTheOwnerAndOnlyBackupReadsEverything() throws SQLException {
        assertThat(superuser("""
                select string_agg(member::regrole || ' in ' || roleid::regrole, ', ' order by member::regrole::text)
                from pg_auth_members where member::regrole::text like 'jissen%'"""))
                .isEqualTo("jissen_backup in pg_read_all_data, jissen_migrate in jissen_owner");
    }

    @Test
    void theAppDoesWithTheOwnersTablesWhatTheOwnerAllows() throws SQLException {
        try (Connection migrate = connect(logins().migrate())) {
            assertRefused(migrate, "create table public.mine (n int)", "42501");
            Sql.run(migrate, "set role jissen_owner");
            Sql.run(migrate, "create table note (n int)");
        }
        try (Connection app = connect(logins().app())) {
            assertRefused(app, "select count(*) from note", "42501");
        }
        try (Connection migrate = connect(logins().migrate())) {
            Sql.run(migrate, "set role jissen_owner");
            Sql.run(migrate, "grant select, insert on note to jissen_app");
        }
        try (Connection app = connect(logins().app())) {
            Sql.run(app, "insert into note values (1)");
            assertThat(Sql.text(app, "select count(*) from note")).isEqualTo("1");
            assertRefused(app, "create table mine (n int)", "42501");
            assertRefused(app, "create temporary table mine (n int)", "42501");
            assertRefused(app, "drop table note", "42501");
            assertRefused(app, "set role jissen_owner", "42501");
        }
        try (Connection backup = connect(logins().backup())) {
            assertThat(Sql.text(backup, "select count(*) from note")).isEqualTo("1");
            assertRefused(backup, "delete from note", "42501");
        }
    }

    @Test
    void nobodyIsLetInWithoutTheRightPassword() {
        for (String password : new String[] {"", "postgres", logins().backup().password()}) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> connect(new Login("postgres", password)))
                    .matches(e -> "28P01".equals(e.getSQLState()) || "08004".equals(e.getSQLState()), "asked for a password");
        }
    }

    @Test
    void noPasswordIsStoredInClearText() throws SQLException {
        assertThat(superuser("select bool_and(rolpassword like 'SCRAM-SHA-256$%') from pg_authid where rolcanlogin")).isEqualTo("t");
    }

    @Test
    void textsSortTheJapaneseWayUnlessAskedOtherwise() throws SQLException {
        assertThat(superuser("select string_agg(x, '' order by x) from unnest(array['い','漢','ア','亜','あ','Z','が','か','a']) x"))
                .isEqualTo("aZあアいかが亜漢");
        assertThat(superuser("select datlocprovider::text || datlocale from pg_database where datname = current_database()"))
                .isEqualTo("ija");
        try (Connection superuser = connect(logins().superuser())) {
            Sql.run(superuser, "create collation reading (provider = icu, locale = 'ja')");
            assertThat(Sql.text(superuser, "select 'あ' < 'い' collate reading")).isEqualTo("t");
        }
    }

    @Test
    void onlyTheOwnerOfTheFolderReadsThePasswords() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data")))).isEqualTo("rwx------");
        assertThat(logins().toString()).doesNotContain(logins().app().password());
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefusedAndTheFirstWorksOn() throws Exception {
        Map<Path, String> before = TestFolders.contents(folder, "secrets.properties", "data/postmaster.pid", "data/jissen.conf");
        assertThatExceptionOfType(StartRefusal.class)
                .isThrownBy(() -> EmbeddedDatabase.open(folder, TestFolders.DURABLE))
                .returns("folder.in-use", StartRefusal::key)
                .withMessageContaining(folder.toRealPath().toString());
        assertThat(TestFolders.contents(folder, "secrets.properties", "data/postmaster.pid", "data/jissen.conf")).isEqualTo(before);
        assertThat(superuser("select 1")).isEqualTo("1");
    }

    @Test
    void theArchivesAreOfTheVersionThatTheProgramNames() throws SQLException {
        assertThat(superuser("show server_version") + ".0").isEqualTo(PostgresBinaries.VERSION);
        assertThat(PostgresBinaries.class.getResource("/" + Platform.current().archive()).toString())
                .contains("-" + PostgresBinaries.VERSION + ".jar");
    }

    private static Logins logins() {
        return database.server().logins();
    }

    private static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(database.server().url("jissen"), login.user(), login.password());
    }

    private static String superuser(String query) throws SQLException {
        try (Connection connection = connect(logins().superuser())) {
            return Sql.text(connection, query);
        }
    }

    private static void assertRefused(Connection connection, String sql, String state) {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> Sql.run(connection, sql)).returns(state, SQLException::getSQLState);
    }
}
