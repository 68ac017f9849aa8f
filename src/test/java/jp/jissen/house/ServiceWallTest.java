package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.TestDatabase;
import jp.jissen.access.GrantService;
import jp.jissen.base.Absent;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.programme.ClosingDayId;
import jp.jissen.register.RegisterId;
import jp.jissen.testing.Neighbour;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** No service tells a stranger anything about a company, not even that it exists. */
@Staged
class ServiceWallTest {

    /** Answer strangers with nothing where others refuse. */
    private static final Map<String, String> QUIET = Map.of(
            "RegisterService.mayWrite(CompanyId)", "no",
            "RegisterService.progress(CompanyId)", "no figures: the screens of people without a register leave them out",
            "OpeningService.sight(CompanyId)", "they see nothing of it",
            "OpeningService.mayOpen(CompanyId)", "no",
            "CompanyService.reopen(CompanyClosingId)", "nothing to take away: two people may press the button");

    /** Only other services call them. */
    private static final Map<String, String> INNER = Map.of(
            "AuditTrail.record(String, Subject, SpaceId)", "writes what the calling service did, after its guard, in its transaction");

    @Autowired
    ApplicationContext program;
    @Autowired
    Stage stage;
    @Autowired
    Neighbours neighbours;
    @Autowired
    GrantService grants;
    @Autowired
    TransactionTemplate transactions;
    private ServiceWalk walk;

    @BeforeEach
    void meet() {
        var a = neighbours.a();
        walk = new ServiceWalk(stage, transactions, new Arguments(a.register().scale()), things(a), things(neighbours.c()), new Callers(neighbours), QUIET, INNER);
    }

    @Test
    void noServiceAnswersAStranger() throws SQLException {
        var before = everythingStored();

        assertThat(program.getBeansWithAnnotation(Service.class).values()).flatExtracting(walk::problems).isEmpty();

        assertThat(everythingStored()).as("what is stored").isEqualTo(before);
    }

    @Test
    void theWalkMeetsEveryServiceThatKnowsCompanies() {
        assertThat(program.getBeansWithAnnotation(Service.class).values()).flatExtracting(walk::covered)
                .contains("CompanyService.get(CompanyId)", "AssetService.save(AssetId, AssetInput, long)", "RegisterWorkbook.write(RegisterRow, AssetFilter, Locale)",
                        "ParticipantService.ofAll(Collection<EnrolmentId>)", "SessionService.copyMaterial(MaterialId, OutputStream)", "CompanyListService.page(CompanyFilter, Pageable)")
                .hasSizeGreaterThan(80);
    }

    @Test
    void aServiceWithoutAGuardIsNamed() {
        var superuser = new JdbcTemplate(new DriverManagerDataSource(TestDatabase.shared().url(), TestDatabase.shared().superuser().user(), TestDatabase.shared().superuser().password()));

        assertThat(walk.problems(new Unguarded(superuser))).contains(
                "Unguarded.name(CompanyId): gives " + neighbours.a().cast().company().name() + " to company B's participant",
                "Unguarded.exists(RegisterId): gives true to another year's expert",
                "Unguarded.exists(RegisterId): another year's expert learns that the thing exists, since for nothing it refused: Absent and not gives true");
    }

    @Test
    void aServiceThatNobodyMayCallProvesNothing() {
        assertThat(walk.problems(new Closed())).containsExactly("Closed.close(CompanyId): is refused to everybody, so that the refusals prove nothing");
    }

    @Test
    void aNewMethodThatTheWalkCannotCallIsNamed() {
        assertThat(walk.problems(new Strange())).containsExactly("Strange.link(CompanyId, URI): is not tried, Arguments cannot make a java.net.URI");
    }

    @Test
    void thingsOfTwoCompaniesDoNotMix() {
        assertThat(walk.problems(new Mixing(program.getBean(CompanyService.class)))).anyMatch(problem -> problem.startsWith(
                "Mixing.compare(CompanyId, RegisterId): another year's participant with things of their own and argument 2 of another company: gives true, but for nothing it gives false"));
    }

    /** The closing day is the office's: any will do. */
    private Things things(Neighbour neighbour) {
        var grant = stage.as(Persona.ADMIN, () -> grants.of(List.of(neighbour.cast().participant().account()))).getFirst().id();
        return Things.of(neighbour, grant, new ClosingDayId(UUID.randomUUID()));
    }

    private Map<String, String> everythingStored() throws SQLException {
        var stored = new TreeMap<String, String>();
        try (var backup = Visit.as(TestDatabase.shared(), TestDatabase.shared().backup())) {
            for (var table : backup.list(String.class, "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")) {
                stored.put(table, backup.text("select md5(string_agg(t::text, '' order by t::text)) from " + table + " t"));
            }
        }
        return stored;
    }

    /** As somebody might write it who forgot to ask. */
    @Service
    static class Unguarded {

        private final JdbcTemplate everything;

        Unguarded(JdbcTemplate everything) {
            this.everything = everything;
        }

        public String name(CompanyId id) {
            return everything.queryForList("select name from company where id = ?", String.class, id.value()).stream().findFirst().orElseThrow(Absent::new);
        }

        public boolean exists(RegisterId id) {
            if (everything.queryForObject("select count(*) from register where id = ?", Long.class, id.value()) == 0) {
                throw new Absent();
            }
            return true;
        }
    }

    @Service
    static class Closed {

        public void close(CompanyId id) {
            throw new Absent();
        }
    }

    @Service
    static class Strange {

        public String link(CompanyId id, URI target) {
            return id + target.toString();
        }
    }

    @Service
    static class Mixing {

        private final CompanyService companies;

        Mixing(CompanyService companies) {
            this.companies = companies;
        }

        public boolean compare(CompanyId mine, RegisterId other) {
            companies.get(mine);
            try (var backup = Visit.as(TestDatabase.shared(), TestDatabase.shared().backup())) {
                return backup.count("select count(*) from register where id = ?", other.value()) > 0;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
