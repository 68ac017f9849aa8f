package jp.jissen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.TestDatabase;
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.base.Refusal;
import jp.jissen.testing.As;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
@As(Persona.COORDINATOR)
class AuditTrailTest {

    @Autowired
    Stage stage;
    @Autowired
    AuditTrail trail;
    @Autowired
    AccountService accounts;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsDoneIsInTheTrailWithWhoAndWhen() {
        var name = unique("記録 花子");

        accounts.create(new NewAccount(new PersonName(name, ""), "", ""));

        assertThat(trail.page(name, 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo("account.created");
            assertThat(row.actorName()).isEqualTo(Persona.COORDINATOR.displayName());
            assertThat(row.programmeDay()).isEqualTo(MovableDay.USUAL);
            assertThat(row.subjectName()).isEqualTo(name);
        });
    }

    @Test
    void whatIsRolledBackIsNotInTheTrail() {
        var name = unique("取消 太郎");

        transaction.executeWithoutResult(status -> {
            accounts.create(new NewAccount(new PersonName(name, ""), "", ""));
            status.setRollbackOnly();
        });

        assertThat(accounts.count(name)).isZero();
        assertThat(trail.count(name)).isZero();
    }

    @Test
    void whatIsRefusedHalfwayIsNotInTheTrail() {
        var name = unique("半端 次郎");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> transaction.executeWithoutResult(status -> {
            accounts.create(new NewAccount(new PersonName(name, ""), "", ""));
            accounts.create(new NewAccount(new PersonName(name, ""), Persona.PARTICIPANT.userName(), ""));
        }));

        assertThat(trail.count(name)).isZero();
    }

    @Test
    void nothingIsRecordedOutsideTheTransactionOfWhatItTells() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> record("単独"));
    }

    @Test
    void theProgramItselfActsWithoutAName() {
        var name = unique("自動");

        Acting.asSystem(() -> transaction.execute(status -> {
            record(name);
            return true;
        }));

        assertThat(trail.page(name, 0, 10)).singleElement().extracting(AuditRow::actorName).isEqualTo("");
    }

    @Test
    void theNewestComesFirstAPageAtATime() {
        var name = unique("頁");
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < 5; i++) {
                record(name + " " + i);
            }
        });

        assertThat(trail.page(name, 0, 3)).extracting(AuditRow::subjectName).containsExactly(name + " 4", name + " 3", name + " 2");
        assertThat(trail.page(name, 3, 3)).extracting(AuditRow::subjectName).containsExactly(name + " 1", name + " 0");
        assertThat(trail.count(name)).isEqualTo(5);
    }

    @Test
    void theSearchTakesItsWildcardsLiterallyAndDisregardsCase() {
        var name = unique("100%_Ab\\c");
        transaction.executeWithoutResult(status -> record(name));

        assertThat(trail.count(name.toLowerCase())).isEqualTo(1);
        assertThat(trail.count(name.replace('%', '_'))).isZero();
        assertThat(trail.count(name.replace('_', 'x'))).isZero();
        assertThat(trail.count(name + "\0")).as("what no database keeps is left out").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set actor_name = 'somebody else'", "delete from audit_entry", "truncate audit_entry"})
    void theRunningProgramCannotChangeTheTrail(String statement) throws SQLException {
        var database = TestDatabase.shared();
        try (var connection = database.connect(database.app()); var sql = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> sql.execute(statement)).withMessageContaining("permission denied for table audit_entry");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"COORDINATOR", "ADMIN"})
    void onlyOfficeAndAdministratorsReadTheTrail(Persona persona) {
        Refused.everything(stage, persona, () -> trail.page("", 0, 10), () -> trail.count(""));
    }

    private void record(String name) {
        trail.record("account.changed", Subject.of("account", UUID.randomUUID(), name), null);
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }
}
