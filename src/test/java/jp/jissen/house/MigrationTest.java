package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import jp.jissen.TestDatabase;

/** The schema as the migrations make it from nothing, by somebody who is no superuser: whose it is, who may do what, what is indexed. */
class MigrationTest {

    private static final String PRIVILEGES = """
            select table_name, string_agg(lower(privilege_type), ' ' order by array_position(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'], privilege_type::text)) as privileges
            from information_schema.role_table_grants where table_schema = 'public' and grantee = 'jissen_app' group by table_name""";

    /** An index serves a key when its first columns are the key's, in any order. */
    private static final String UNINDEXED_KEYS = """
            select k.conrelid::regclass || '.' || k.conname from pg_constraint k
            where k.contype = 'f' and k.connamespace = 'public'::regnamespace
              and not exists (select from pg_index x where x.indrelid = k.conrelid and x.indpred is null and x.indnkeyatts >= cardinality(k.conkey)
                  and (select array_agg(c order by c) from unnest((x.indkey::int2[])[0:cardinality(k.conkey) - 1]) c) = (select array_agg(c order by c) from unnest(k.conkey) c))""";

    private static JdbcTemplate jdbc;
    private static Flyway flyway;

    @BeforeAll
    static void migrate() {
        var database = TestDatabase.create("migrations");
        flyway = Flyway.configure().dataSource(database.url(), database.migrate().user(), database.migrate().password()).initSql("set role jissen_owner").load();
        flyway.migrate();
        jdbc = new JdbcTemplate(new DriverManagerDataSource(database.url(), database.superuser().user(), database.superuser().password()));
    }

    @Test
    void everyMigrationRanAndASecondStartHasNothingToDo() throws IOException {
        assertThat(flyway.info().applied()).hasSameSizeAs(scripts().keySet());
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    /** A landed file never changes: whoever has a database has run it. A new migration adds its line. */
    @Test
    void landedMigrationsAreAsTheyWere() throws IOException {
        var landed = new ClassPathResource("db/migrations.sha256").getContentAsString(StandardCharsets.UTF_8).lines().map(line -> line.split(" +")).toList();

        assertThat(scripts()).containsExactlyInAnyOrderEntriesOf(landed.stream().collect(TreeMap::new, (map, line) -> map.put(line[1], line[0]), Map::putAll));
    }

    @Test
    void theOwnerOwnsEverything() {
        assertThat(jdbc.queryForList("""
                select relname || ' of ' || pg_get_userbyid(relowner) from pg_class where relnamespace = 'public'::regnamespace and relowner <> 'jissen_owner'::regrole
                union all select proname || ' of ' || pg_get_userbyid(proowner) from pg_proc where pronamespace = 'public'::regnamespace and proowner <> 'jissen_owner'::regrole""", String.class)).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'", Integer.class)).isGreaterThan(20);
    }

    @Test
    void theProgramMayDoWhatItNeedsAndNoMore() {
        var privileges = new TreeMap<String, String>();
        jdbc.query(PRIVILEGES, row -> {
            privileges.put(row.getString(1), row.getString(2));
        });

        assertThat(privileges).containsExactlyInAnyOrderEntriesOf(TablePrivileges.OF_THE_PROGRAM);
    }

    @Test
    void theProgramCallsSevenFunctionsAndMayNotRaiseWalls() {
        assertThat(jdbc.queryForList("select proname from pg_proc where pronamespace = 'public'::regnamespace and has_function_privilege('jissen_app', oid, 'execute')", String.class))
                .containsExactlyInAnyOrder("my_spaces", "my_spaces_as", "of_the_office", "register_progress", "attendance_progress", "visit_progress", "editing_now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert", "update", "delete", "truncate"})
    void theBackupReadsAndWritesNothing(String privilege) {
        var tables = "from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'";

        assertThat(jdbc.queryForList("select relname " + tables + " and has_table_privilege('jissen_backup', oid, ?)", String.class, privilege)).isEmpty();
        assertThat(jdbc.queryForList("select relname " + tables + " and not has_table_privilege('jissen_backup', oid, 'select')", String.class)).isEmpty();
    }

    @Test
    void everybodyElseMayDoNothing() {
        assertThat(jdbc.queryForList("select relname from pg_class, aclexplode(relacl) where relnamespace = 'public'::regnamespace and grantee not in ('jissen_owner'::regrole, 'jissen_app'::regrole)", String.class)).isEmpty();
        assertThat(jdbc.queryForList("select proname from pg_proc left join lateral aclexplode(coalesce(proacl, acldefault('f', proowner))) on true where pronamespace = 'public'::regnamespace and grantee = 0", String.class)).isEmpty();
    }

    @Test
    void everyForeignKeyHasItsIndex() {
        assertThat(jdbc.queryForList(UNINDEXED_KEYS, String.class)).isEmpty();
    }

    @Test
    void everyConstraintAndIndexHasANameThatBeginsWithItsTable() {
        assertThat(jdbc.queryForList("""
                select relname || ': ' || conname from pg_constraint join pg_class on pg_class.oid = conrelid
                where connamespace = 'public'::regnamespace and relname <> 'flyway_schema_history' and contype in ('p', 'u', 'f', 'c') and conname !~ ('^' || relname || '_.*(pk|uk|fk|ck)$')
                union all
                select t.relname || ': ' || i.relname from pg_index join pg_class i on i.oid = indexrelid join pg_class t on t.oid = indrelid
                where i.relnamespace = 'public'::regnamespace and t.relname <> 'flyway_schema_history' and not exists (select from pg_constraint where conindid = i.oid) and i.relname !~ ('^' || t.relname || '_.*ix$')""", String.class)).isEmpty();
    }

    @Test
    void textHasNoLengthInItsType() {
        assertThat(jdbc.queryForList("select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and table_name <> 'flyway_schema_history' and data_type in ('character varying', 'character')", String.class)).isEmpty();
    }

    /** By file name. Line ends do not count: a checkout may change them. */
    private static Map<String, String> scripts() throws IOException {
        var scripts = new TreeMap<String, String>();
        for (var script : List.of(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql"))) {
            scripts.put(script.getFilename(), sha256(script.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n")));
        }
        return scripts;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
