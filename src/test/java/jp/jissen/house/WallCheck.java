package jp.jissen.house;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads from PostgreSQL's own catalogue whether every table is walled, or open for a reason, and names what is not. */
final class WallCheck {

    private static final String WALLED = """
            select c.oid, c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
            from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> all (?)
            order by c.relname""";

    private static final String POLICIES = "select policyname, permissive, roles::text as roles, cmd, translate(qual, ' ()', '') as qual, with_check from pg_policies where schemaname = 'public' and tablename = ? order by policyname";

    private static final String SPACE_COLUMN = "select count(*) from pg_attribute where attrelid = ? and attname = 'space_id' and attnotnull and atttypid = 'uuid'::regtype and not attisdropped";

    private static final String KEEPER = """
            select count(*) from pg_trigger where tgrelid = ? and tgname = 'keep_space' and tgenabled = 'O'
              and pg_get_triggerdef(oid) like '%BEFORE UPDATE ON % FOR EACH ROW WHEN ((old.space_id IS DISTINCT FROM new.space_id)) EXECUTE FUNCTION keep_space()'""";

    /** Row security is not asked when a key is checked: only the space in the key keeps a row from pointing over the wall. */
    private static final String LOOSE_KEYS = """
            select k.conname from pg_constraint k join pg_class target on target.oid = k.confrelid
            where k.contype = 'f' and k.conrelid = ? and target.relname <> all (?)
              and not exists (select from generate_subscripts(k.conkey, 1) i
                  join pg_attribute mine on mine.attrelid = k.conrelid and mine.attnum = k.conkey[i]
                  join pg_attribute its on its.attrelid = k.confrelid and its.attnum = k.confkey[i]
                  where mine.attname = 'space_id' and its.attname = 'space_id')""";

    private static final String ANCHORS = "select count(*) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) where k.contype = 'f' and k.conrelid = ? and a.attname = 'space_id'";

    /** A unique key over all spaces tells that a value exists in another. */
    private static final String TELLING_KEYS = """
            select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
            join pg_attribute first on first.attrelid = x.indrelid and first.attnum = x.indkey[0]
            where x.indrelid = ? and x.indisunique and not x.indisprimary and first.attname <> 'space_id'""";

    private static final String KEYS_FROM_OUTSIDE = """
            select k.conname, source.relname as source, target.relname as target from pg_constraint k
            join pg_class source on source.oid = k.conrelid join pg_class target on target.oid = k.confrelid
            where k.contype = 'f' and k.connamespace = 'public'::regnamespace and source.relname = any (?) and target.relname <> all (?)""";

    private static final String PAST_THE_WALL = """
            select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')
              and not (relkind = 'v' and coalesce(reloptions, '{}') @> '{security_invoker=true}')
            union all
            select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef""";

    private final JdbcTemplate jdbc;
    private final String[] open;
    private final Set<String> ofPersons;
    private final Set<String> lookingPast;
    private final List<String> problems = new ArrayList<>();

    /** @param open tables without a wall; @param ofPersons tables walled by account_id; @param lookingPast functions with their owner's rights, by name */
    WallCheck(Connection connection, Set<String> open, Set<String> ofPersons, Set<String> lookingPast) {
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.open = Stream.concat(open.stream(), ofPersons.stream()).toArray(String[]::new);
        this.ofPersons = ofPersons;
        this.lookingPast = lookingPast;
    }

    List<String> walled() {
        return jdbc.queryForList(WALLED, (Object) open).stream().map(table -> (String) table.get("name")).toList();
    }

    /** Sentences that begin with the name of the table, empty when all is well. */
    List<String> problems() {
        jdbc.queryForList(WALLED, (Object) open).forEach(this::check);
        ofPersons.forEach(this::checkOwn);
        for (var name : open) {
            if (ofPersons.contains(name)) {
                continue;
            }
            var walls = jdbc.queryForList("select relrowsecurity from pg_class where relname = ? and relnamespace = 'public'::regnamespace", Boolean.class, name);
            require(name, !walls.isEmpty(), "is on the list of open tables and does not exist");
            require(name, !walls.contains(true), "is on the list of open tables and has row security");
        }
        jdbc.queryForList(KEYS_FROM_OUTSIDE, open, open).forEach(key -> problems.add(key.get("source") + ": the open table points at the walled " + key.get("target")));
        jdbc.queryForList(PAST_THE_WALL, String.class).stream().filter(name -> !lookingPast.contains(name)).forEach(name -> problems.add(name + ": looks past the wall and is not on the list"));
        return problems;
    }

    private void check(Map<String, Object> table) {
        var name = (String) table.get("name");
        if (count(SPACE_COLUMN, table) == 0) {
            problems.add(name + ": has no space_id that must be there, and is not on the list of open tables");
            return;
        }
        require(name, (boolean) table.get("enabled"), "row security is not enabled");
        require(name, (boolean) table.get("forced"), "row security is not forced");
        checkPolicies(name);
        require(name, count(KEEPER, table) == 1, "no trigger keeps space_id");
        require(name, count(ANCHORS, table) > 0, "space_id is part of no foreign key");
        jdbc.queryForList(LOOSE_KEYS, String.class, table.get("oid"), open).forEach(key -> problems.add(name + ": foreign key " + key + " does not carry space_id"));
        jdbc.queryForList(TELLING_KEYS, String.class, table.get("oid")).forEach(key -> problems.add(name + ": unique key " + key + " does not lead with space_id"));
    }

    private void checkOwn(String table) {
        var state = jdbc.queryForList("select relrowsecurity and relforcerowsecurity from pg_class where relname = ? and relnamespace = 'public'::regnamespace", Boolean.class, table);
        require(table, state.contains(true), "row security is not enabled and forced");
        require(table, jdbc.queryForList(POLICIES, table).equals(List.of(policy("migrate", "jissen_owner", "true", "true"),
                policy("own", "jissen_app", "account_id=SELECTNULLIFcurrent_setting'jissen.account'::text,true,''::text::uuidAS\"nullif\"", null))), "policies are not as in raise_own_wall");
    }

    private void checkPolicies(String table) {
        var policies = jdbc.queryForList(POLICIES, table);
        require(table, policies.contains(policy("wall", "jissen_app", "space_id=ANYSELECTmy_spacesASmy_spaces::uuid[]", null)), "policy wall is missing or not as in raise_wall");
        require(table, policies.contains(policy("migrate", "jissen_owner", "true", "true")), "policy migrate is missing or not as in raise_wall");
        policies.stream().filter(policy -> !Set.of("wall", "migrate").contains(policy.get("policyname"))).filter(policy -> !"RESTRICTIVE".equals(policy.get("permissive")))
                .forEach(policy -> problems.add(table + ": policy " + policy.get("policyname") + " opens it further"));
    }

    private static Map<String, Object> policy(String name, String role, String using, String check) {
        var policy = new LinkedHashMap<String, Object>();
        policy.put("policyname", name);
        policy.put("permissive", "PERMISSIVE");
        policy.put("roles", "{" + role + "}");
        policy.put("cmd", "ALL");
        policy.put("qual", using);
        policy.put("with_check", check);
        return policy;
    }

    private long count(String query, Map<String, Object> table) {
        return jdbc.queryForObject(query, Long.class, table.get("oid"));
    }

    private void require(String table, boolean holds, String otherwise) {
        if (!holds) {
            problems.add(table + ": " + otherwise);
        }
    }
}
