package jp.jissen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.base.Absent;
import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

@Staged
class RightsTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    Rights rights;
    @Autowired
    GrantService grants;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Statements statements;

    @Test
    @As(Persona.PARTICIPANT)
    void aRoleHoldsInItsOwnSpaceOnly() {
        var mine = house.companyA().space();
        var theirs = house.companyB().space();

        assertThat(rights.has(mine, Role.PARTICIPANT)).isTrue();
        assertThat(rights.has(mine, Role.EXPERT, Role.EXECUTIVE)).isFalse();
        assertThat(rights.has(mine)).as("no role asked for").isFalse();
        assertThat(rights.has(theirs, Role.PARTICIPANT)).isFalse();
        rights.require(mine, Role.EXPERT, Role.PARTICIPANT);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> rights.require(theirs, Role.PARTICIPANT));
    }

    @Test
    @As(Persona.COORDINATOR)
    void aRoleOverTheWholeProgrammeHoldsEverywhereButIsNobodysOwn() {
        assertThat(rights.has(house.companyA().space(), Role.COORDINATOR)).isTrue();
        assertThat(rights.has(house.companyB().space(), Role.COORDINATOR)).isTrue();
        assertThat(rights.has(house.companyA().space(), Role.PARTICIPANT)).isFalse();
        assertThat(rights.spaces(Role.COORDINATOR)).isEmpty();
    }

    @Test
    @As(Persona.EXPERT)
    void theSpacesOfARoleAreThoseOfItsGrants() {
        assertThat(rights.spaces(Role.EXPERT)).containsExactlyInAnyOrder(house.companyA().space(), house.edition().space());
        assertThat(rights.spaces(Role.PARTICIPANT)).isEmpty();
    }

    @Test
    void rightsEndWithTheProgrammesDayNotWithTheSignIn() {
        var cast = stage.company(stage.anyEdition());
        var expert = stage.person(Role.EXPERT, cast.company().space());
        stage.as(Persona.COORDINATOR, () -> rights.holders(cast.company().space()));

        stage.run(expert, () -> {
            assertThat(rights.has(cast.company().space(), Role.EXPERT)).isTrue();
            stage.today().moveTo(LocalDate.of(1999, 12, 31));
            assertThat(rights.has(cast.company().space(), Role.EXPERT)).isFalse();
            assertThat(rights.spaces(Role.EXPERT)).isEmpty();
        });
    }

    @Test
    @As(Persona.PARTICIPANT)
    void aTransactionThatReadsAsksOnce() {
        var mine = house.companyA().space();
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        assertThat(statements.of(() -> reading.executeWithoutResult(status -> {
            assertThat(rights.has(mine, Role.PARTICIPANT)).isTrue();
            assertThat(rights.has(mine, Role.EXPERT)).isFalse();
            assertThat(rights.spaces(Role.PARTICIPANT)).contains(mine);
        }))).filteredOn(sql -> sql.contains("role_grant")).hasSize(1);
        assertThat(statements.of(() -> rights.has(mine, Role.PARTICIPANT))).as("the next one asks again").hasSize(1);
    }

    @Test
    void aTransactionThatWritesSeesWhatItHasGiven() {
        var cast = stage.company(stage.anyEdition());
        var person = stage.person(Role.EXPERT, cast.company().space());
        var space = stage.company(stage.anyEdition()).company().space();
        var inside = new TransactionTemplate(transactions);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        stage.run(person, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(rights.has(space, Role.EXPERT)).isFalse();
            inside.executeWithoutResult(more -> Acting.asSystem(() -> grants.give(stage.id(person), Role.EXPERT, space, LocalDate.of(2000, 1, 1), null)));
            assertThat(rights.has(space, Role.EXPERT)).isTrue();
        }));
    }

    @Test
    void aTransactionInsideAnotherAsksForItself() {
        var cast = stage.company(stage.anyEdition());
        var person = stage.person(Role.EXPERT, cast.company().space());
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        var inside = new TransactionTemplate(transactions);
        inside.setReadOnly(true);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        stage.run(person, () -> assertThat(statements.of(() -> reading.executeWithoutResult(status -> {
            assertThat(rights.has(cast.company().space(), Role.EXPERT)).isTrue();
            inside.executeWithoutResult(more -> assertThat(rights.has(cast.company().space(), Role.EXPERT)).isTrue());
            assertThat(rights.has(cast.company().space(), Role.EXPERT)).isTrue();
        }))).filteredOn(sql -> sql.contains("role_grant")).hasSize(2));
    }

    @Test
    void theHoldersOfASpaceAreTodays() {
        var cast = stage.company(stage.anyEdition());
        var expert = stage.id(stage.person(Role.EXPERT, cast.company().space()));

        assertThat(rights.holders(cast.company().space())).containsOnlyKeys(Role.PARTICIPANT, Role.EXPERT)
                .containsEntry(Role.PARTICIPANT, List.of(cast.participant().account())).containsEntry(Role.EXPERT, List.of(expert));
        stage.today().moveTo(cast.participant().from().minusDays(1));
        assertThat(rights.holders(cast.company().space())).containsOnlyKeys(Role.EXPERT);
        assertThat(rights.everHeld(cast.company().space())).containsExactlyInAnyOrder(cast.participant().account(), expert);
        stage.today().moveTo(MovableDay.USUAL);
    }

    @Test
    void whoeverIsNotSignedInHasNoRights() {
        assertThat(rights.has(house.companyA().space(), Role.values())).isFalse();
        assertThat(rights.spaces(Role.PARTICIPANT)).isEmpty();
        Acting.asSystem(() -> assertThat(rights.has(house.companyA().space(), Role.values())).isFalse());
    }
}
